/// How likely feedback that the freelancer cannot see is bad.
///
/// All figures are assumed: no source has such data. They stand in this one
/// table so that better ones can replace them. Probabilities are 0 to 1 and
/// are clamped to that where they are used.
public struct HiddenFeedbackTable: Hashable, Sendable {
    /// Probabilities by public stars, highest rating first; a rating below
    /// all rows is bad for certain.
    public var byStars: [StarRow]
    /// Where the client left feedback but nobody told the stars.
    public var withoutStars: Double
    /// Where the contract ended in a dispute.
    public var disputed: Double
    /// Where the whole payment went back.
    public var fullyRefunded: Double
    /// Where nothing was paid and the client ended the contract, which means
    /// that the client had to rate it.
    public var unpaidEndedByClient: Double
    /// What a probability is multiplied with where the client is known to have
    /// given "completed successfully" as the reason.
    public var successfulFactor: Double
    /// How likely a client who has not reacted yet leaves no feedback at all
    /// within the feedback window.
    public var staysSilent: Double

    /// A probability for ratings from a number of stars up to the row above.
    public struct StarRow: Hashable, Sendable {
        /// The lowest rating of the row, 1 to 5 stars.
        public var from: Double
        /// The probability, 0 to 1.
        public var probability: Double

        /// A row of the table.
        public init(from: Double, probability: Double) {
            self.from = from
            self.probability = probability
        }
    }

    /// The default figures, all of them assumed.
    public static let assumed = HiddenFeedbackTable(
        byStars: [
            StarRow(from: 5.0, probability: 0.05),
            StarRow(from: 4.5, probability: 0.12),
            StarRow(from: 4.0, probability: 0.30),
            StarRow(from: 3.0, probability: 0.60),
        ],
        withoutStars: 0.12,
        disputed: 0.85,
        fullyRefunded: 0.60,
        unpaidEndedByClient: 0.25,
        successfulFactor: 0.5,
        staysSilent: 0.6)
}

extension HiddenFeedbackTable {
    /// How likely the hidden part of a rated contract is bad, 0 to 1.
    ///
    /// Where several rows fit, the worst of them counts.
    func probability(for contract: Contract) -> Double {
        let rows = [
            contract.isDisputed ? disputed : nil,
            contract.isFullyRefunded ? fullyRefunded : nil,
            contract.isPaid == false && contract.endedBy == .client ? unpaidEndedByClient : nil,
            contract.knownStars.map(probability(forStars:)),
        ]
        let worst = rows.compactMap(\.self).max() ?? withoutStars
        let factor = contract.endReason == .successful ? successfulFactor : 1
        return Self.clamped(worst * factor)
    }

    /// The default of ``staysSilent`` kept between 0 and 1.
    var silenceProbability: Double { Self.clamped(staysSilent) }

    private func probability(forStars stars: Double) -> Double {
        byStars.first { stars >= $0.from }?.probability ?? 1
    }

    private static func clamped(_ probability: Double) -> Double {
        probability.isNaN ? 0 : min(max(probability, 0), 1)
    }
}
