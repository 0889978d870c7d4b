/// Why nothing was answered, and where to go instead.
public struct Decline: Encodable, Equatable, Sendable {
    /// The uncovered topic that was recognised; nil where none was.
    public let topic: String?
    /// Where a person can help.
    public let handOff: String

    private enum CodingKeys: CodingKey {
        case topic, handOff
    }

    /// Writes both keys, the topic as null where none was recognised.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(topic, forKey: .topic)
        try container.encode(handOff, forKey: .handOff)
    }
}
