/// A contract that is known to be bad, and what it costs.
public struct KnownFailure: Identifiable, Hashable, Sendable {
    /// The contract's identifier.
    public var id: String
    /// Why it counts as bad.
    public var because: OutcomeReason
    /// The score if it were left out and everything unknown turns out well;
    /// nil where that gives none.
    public var scoreWithout: Int?
    /// The sum behind that score, such as "3 of 3 = 100"; nil where something
    /// is unknown.
    public var arithmeticWithout: String?
    /// When it leaves the window that decides; nil where it stays as long as
    /// nothing changes.
    public var leaves: WindowChange?
}

extension KnownFailure: Encodable {
    private enum Key: String, CodingKey {
        case id, because, scoreWithout, leaves
    }

    /// Writes one object, missing values as null.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(because.description, forKey: .because)
        try container.encode(scoreWithout, forKey: .scoreWithout)
        try container.encode(leaves, forKey: .leaves)
    }
}
