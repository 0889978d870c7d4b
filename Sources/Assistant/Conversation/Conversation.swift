/// What one turn of a conversation leaves for the next.
///
/// It holds intents and slots, never the asker's words. A caller keeps it and
/// hands it back unchanged.
public struct Conversation: Codable, Equatable, Sendable {
    /// A question that was put to the asker and waits for a reply.
    public struct Asked: Codable, Equatable, Sendable {
        /// The key of the situation that was asked for.
        public let slot: String
        /// How often it has been asked, 1 after the first time.
        public let tries: Int
    }

    /// How many questions have been answered, this one included.
    public let turn: Int
    /// The intents of the last reply, the decisive one first.
    public let intents: [String]
    /// The question that waits for a reply.
    public let asked: Asked?
    /// The intents that were offered to choose from, in their order.
    public let offered: [String]

    /// The conversation before its first question.
    public init() {
        self.init(turn: 0, intents: [], asked: nil, offered: [])
    }

    init(turn: Int, intents: [String], asked: Asked?, offered: [String]) {
        self.turn = turn
        self.intents = intents
        self.asked = asked
        self.offered = offered
    }
}

extension Conversation {
    private enum CodingKeys: CodingKey {
        case turn, intents, asked, offered
    }

    /// Writes all four keys, `asked` as null where nothing was asked.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(turn, forKey: .turn)
        try container.encode(intents, forKey: .intents)
        try container.encode(asked, forKey: .asked)
        try container.encode(offered, forKey: .offered)
    }
}
