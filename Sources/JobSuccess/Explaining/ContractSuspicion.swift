/// What the score that is shown tells about one contract.
public struct ContractSuspicion: Identifiable, Hashable, Sendable {
    /// The contract's identifier.
    public var id: String
    /// What it counts as before the score is looked at.
    public var outcome: ContractOutcome.Kind
    /// Why.
    public var because: OutcomeReason
    /// How likely it counts as bad before the score is looked at, 0 to 1.
    public var badBefore: Double
    /// How likely it counts as bad, given the score, 0 to 1; nil where nothing
    /// fits the score, and in very large histories for contracts that are not
    /// among the likeliest, as they cannot all be worked out.
    public var badGiven: Double?
    /// How likely it is left out, given the score, 0 to 1; nil where
    /// ``badGiven`` is.
    public var leftOutGiven: Double?
}

extension ContractSuspicion: Encodable {
    private enum Key: String, CodingKey {
        case id, outcome, because, badBefore, badGiven, leftOutGiven
    }

    /// Writes one object, missing probabilities as null.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(outcome.rawValue, forKey: .outcome)
        try container.encode(because.description, forKey: .because)
        try container.encode(SixDigits.of(badBefore), forKey: .badBefore)
        try container.encode(SixDigits.of(badGiven), forKey: .badGiven)
        try container.encode(SixDigits.of(leftOutGiven), forKey: .leftOutGiven)
    }
}
