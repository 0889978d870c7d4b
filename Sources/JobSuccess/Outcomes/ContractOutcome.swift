public import CivilCalendar

/// What one contract does to the score, and why.
public struct ContractOutcome: Identifiable, Hashable, Sendable {
    /// The kinds of outcome.
    public enum Kind: String, CaseIterable, Sendable {
        /// A success.
        case good
        /// A failure.
        case bad
        /// Something about it cannot be known; see the reason.
        case uncertain
        /// Left out.
        case notCounted
    }

    /// The contract's identifier.
    public var id: String
    /// What it counts as.
    public var outcome: Kind
    /// What it weighs where it counts, in jobs, as success or as failure;
    /// nothing where it is left out.
    public var weight: JobWeight
    /// How much of the weight fails where it counts as bad: of a long
    /// contract only the last period does.
    public var failingWeight: JobWeight
    /// How likely it is a failure, 0 to 1.
    public var badProbability: Double
    /// Why.
    public var because: OutcomeReason
    /// The first day outside each window, by the window's months. Empty for a
    /// contract that is in every window as long as nothing changes, and for
    /// one that is left out.
    public var leavesWindows: [Int: CalendarDay]
}

extension ContractOutcome: Encodable {
    private enum Key: String, CodingKey {
        case id, outcome, weight, failingWeight, because, leavesWindows
    }

    /// Writes the outcome as one object of the score's `contracts`.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(outcome.rawValue, forKey: .outcome)
        try container.encode(weight, forKey: .weight)
        if failingWeight > .none { try container.encode(failingWeight, forKey: .failingWeight) }
        try container.encode(because.description, forKey: .because)
        let leaving = leavesWindows.map { (String($0.key), $0.value) }
        try container.encode(Dictionary(leaving) { first, _ in first }, forKey: .leavesWindows)
    }
}
