/// One assumed figure of the rules, and the score with other values for it.
public struct AssumptionVariation: Identifiable, Hashable, Sendable {
    /// Another value, and the score with it.
    public struct Trial: Hashable, Sendable, Encodable {
        /// The value in words, such as "35 % of a success".
        public var value: String
        /// The score.
        public var range: ScoreRange
        /// Whether the score differs from the one with the assumed value.
        public var changes: Bool
    }

    /// A short name that does not change, such as "idle-days".
    public var id: String
    /// The name for people.
    public var name: String
    /// The assumed value in words.
    public var assumed: String
    /// How well the figure is known, and from where.
    public var why: String
    /// The other values, each tried alone.
    public var trials: [Trial]
    /// What the trials show: a short sentence for the lowest score, the highest
    /// and one between; a single one where nothing changes.
    public var statements: [String]

    /// The sentences as one text.
    public var statement: String { statements.joined(separator: " ") }

    /// Whether any of the values makes a difference.
    public var changes: Bool { trials.contains(where: \.changes) }
}

extension AssumptionVariation: Encodable {
    private enum Key: String, CodingKey {
        case id, name, assumed, why, trials, changes, statement
    }

    /// Writes one object.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(assumed, forKey: .assumed)
        try container.encode(why, forKey: .why)
        try container.encode(trials, forKey: .trials)
        try container.encode(changes, forKey: .changes)
        try container.encode(statement, forKey: .statement)
    }
}
