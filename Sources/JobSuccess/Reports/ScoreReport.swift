public import CivilCalendar

/// A score worked out from contracts, with everything that led to it.
public struct ScoreReport: Hashable, Sendable {
    /// The rules, the day, the range and the sum.
    public var estimate: ScoreEstimate
    /// The score where nothing is hidden; nil where something is, or where
    /// there is none.
    public var score: Int?
    /// How likely each score is.
    public var distribution: ScoreDistribution
    /// How many contracts were taken as they likely count because going
    /// through all possibilities would take too long, the oldest first. Zero
    /// where the distribution is exact, which it nearly always is.
    public var settledByLikelihood = 0
    /// The windows, shortest first. Rules with a trending score show its
    /// three months too, which are no candidate by themselves.
    public var windows: [ScoreWindow]
    /// The contracts, in the order given.
    public var contracts: [ContractOutcome]
    /// The score if the contracts on hold turn out to be excluded; nil where
    /// none is on hold.
    public var withoutHeld: ScoreRange?

    /// The score as a range.
    public var now: ScoreRange { estimate.now }

    /// The rules of the score.
    public var rules: RuleSet { estimate.rules }

    /// The day of the score.
    public var asOf: CalendarDay { estimate.asOf }

    /// The sum behind the likely score, such as "3 of 4 = 75".
    public var arithmetic: String? { estimate.arithmetic }
}

extension ScoreReport: Encodable {
    private enum Key: String, CodingKey {
        case score, windows, contracts, withoutHeld, simplified
    }

    /// Writes the estimate with the score, the windows and the contracts
    /// beside its keys. `withoutHeld` is there only where a contract is held,
    /// and `simplified` only where contracts were settled by likelihood.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        try estimate.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(score, forKey: .score)
        try container.encode(windows, forKey: .windows)
        try container.encode(contracts, forKey: .contracts)
        try container.encodeIfPresent(withoutHeld, forKey: .withoutHeld)
        if settledByLikelihood > 0 { try container.encode(settledByLikelihood, forKey: .simplified) }
    }
}
