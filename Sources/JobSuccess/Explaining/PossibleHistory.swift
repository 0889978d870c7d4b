/// One way in which the contracts lead to a score.
public struct PossibleHistory: Hashable, Sendable {
    /// Some of a class of interchangeable contracts, and what they count as.
    public struct Part: Hashable, Sendable {
        /// How many of the contracts.
        public var count: Int
        /// The identifiers of all contracts of the class.
        public var of: [String]
        /// What these count as: bad, good or not counted.
        public var outcome: ContractOutcome.Kind
    }

    /// What is not as good as it could be; empty where everything unknown is
    /// good.
    public var parts: [Part]
    /// The share of this way in all ways that lead to the score, 0 to 1.
    public var share: Double
}

extension PossibleHistory.Part: Encodable {
    private enum Key: String, CodingKey {
        case count, of, outcome
    }

    /// Writes one object.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(count, forKey: .count)
        try container.encode(of, forKey: .of)
        try container.encode(outcome.rawValue, forKey: .outcome)
    }
}

extension PossibleHistory: Encodable {
    private enum Key: String, CodingKey {
        case parts, share
    }

    /// Writes the parts and the share to six digits.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(parts, forKey: .parts)
        try container.encode(SixDigits.of(share), forKey: .share)
    }
}

extension PossibleHistory {
    init(_ way: HistorySearch.Way, slots: [HistorySearch.Slot], contracts: [Contract]) {
        parts = zip(slots, way.counts).compactMap { slot, count in
            guard count > 0 else { return nil }
            return Part(
                count: count,
                of: slot.group.positions.map { contracts[$0].id },
                outcome: slot.branch.tally.bad > 0 ? .bad : slot.branch.isCounted ? .good : .notCounted)
        }
        share = way.share
    }
}
