/// One statement that was read from a message, and where it stands.
public struct Fact: Equatable, Sendable {
    /// How a statement was made.
    public enum Said: String, Codable, Sendable {
        /// Said to be so: it enters the situation.
        case stated
        /// Said not to be so, where no value of the key expresses that.
        case negated
        /// Asked, feared, wished or supposed.
        case hypothetical
    }

    /// What the statement is about.
    public let key: SituationKey
    /// The value that was read.
    public let value: FactValue
    /// The UTF-8 offset of the first byte of the words it was read from.
    public let start: Int
    /// The UTF-8 offset after the last byte of those words.
    public let end: Int
    /// Whether it was stated, negated or only supposed.
    public let said: Said

    /// A statement with its place in the message.
    public init(key: SituationKey, value: FactValue, start: Int, end: Int, said: Said) {
        self.key = key
        self.value = value
        self.start = start
        self.end = end
        self.said = said
    }
}

extension Fact: Codable {
    private enum CodingKeys: CodingKey {
        case key, value, start, end, said
    }

    /// Reads a fact.
    ///
    /// - Throws: `DecodingError` if the key is unknown, or the value is not
    ///   one of that key.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard let key = SituationKey(rawValue: try container.decode(String.self, forKey: .key)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .key, in: container, debugDescription: "not a key of a situation")
        }
        let value = try container.decode(FactValue.self, forKey: .value)
        guard key.admits(value) else {
            throw DecodingError.dataCorruptedError(
                forKey: .value, in: container, debugDescription: "not a value of \(key.rawValue)")
        }
        self.init(
            key: key, value: value, start: try container.decode(Int.self, forKey: .start),
            end: try container.decode(Int.self, forKey: .end), said: try container.decode(Said.self, forKey: .said))
    }

    /// Writes `key`, `value`, `start`, `end` and `said`.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(key.rawValue, forKey: .key)
        try container.encode(value, forKey: .value)
        try container.encode(start, forKey: .start)
        try container.encode(end, forKey: .end)
        try container.encode(said, forKey: .said)
    }
}
