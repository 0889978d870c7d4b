import KnowledgeBase

/// What one turn of a conversation leaves for the next.
///
/// It holds intents and slots, never the asker's words. A caller keeps it and
/// hands it back unchanged.
public struct Conversation: Codable, Equatable, Sendable {
    /// A question that was put to the asker and waits for a reply.
    public struct Asked: Codable, Equatable, Sendable {
        /// The key of the situation that was asked for.
        public let slot: String
        /// How often it has been asked, 1 after the first time; 0 once the
        /// asker has said that they cannot tell, so that it is not asked again.
        public let tries: Int
        /// The intent whose answer waits for it, where another question has
        /// been answered in between; nil for the last one.
        public let intent: String?

        init(slot: String, tries: Int, intent: String? = nil) {
            self.slot = slot
            self.tries = min(max(tries, 0), Conversation.mostTries)
            self.intent = intent
        }

        var isGivenUp: Bool { tries == 0 }
    }

    /// How many turns there were, this one included; at most ``mostTurns``.
    public let turn: Int
    /// The intents of the last reply that was more than a courtesy, the
    /// decisive one first.
    public let intents: [String]
    /// The question that waits for a reply.
    public let asked: Asked?
    /// The intents that were offered to choose from, in their order.
    public let offered: [String]
    /// A question that was put before ``asked`` and still waits.
    public let waiting: Asked?

    /// The conversation before its first question.
    public init() {
        self.init(turn: 0, intents: [], asked: nil, offered: [])
    }

    /// Turns are counted to here: the object comes from outside, and a number
    /// must not overflow.
    public static let mostTurns = 1_000_000

    /// No question is put more often.
    static let mostTries = 10
    /// No reply leaves longer lists.
    static let longestList = 10
    /// No id is longer, in bytes.
    static let longestName = 64

    /// The same without what no reply of this knowledge can have handed back.
    func limited(to knowledge: Knowledge) -> Conversation {
        let isKnown = { (id: String) in id.utf8.count <= Self.longestName && knowledge.intent(id) != nil }
        let kept = { (asked: Asked?) -> Asked? in
            guard let asked, asked.slot.utf8.count <= Self.longestName, asked.intent.map(isKnown) ?? true else {
                return nil
            }
            return Asked(slot: asked.slot, tries: asked.tries, intent: asked.intent)
        }
        return Conversation(
            turn: turn, intents: Array(intents.prefix(Self.longestList).filter(isKnown)), asked: kept(asked),
            offered: Array(offered.prefix(Self.longestList).filter(isKnown)), waiting: kept(waiting))
    }

    /// The conversation after a turn that answers nothing yet. What is not
    /// replaced is kept.
    func after(intents: [String]? = nil, asked: Asked? = nil, offered: [String] = []) -> Conversation {
        Conversation(
            turn: turn + 1, intents: intents ?? self.intents, asked: asked ?? self.asked, offered: offered,
            waiting: waiting)
    }

    init(turn: Int, intents: [String], asked: Asked?, offered: [String], waiting: Asked? = nil) {
        self.turn = min(max(turn, 0), Self.mostTurns)
        self.intents = intents
        self.asked = asked
        self.offered = offered
        self.waiting = waiting
    }

    /// The questions that wait while another one is answered, the latest
    /// first. One that was put a second time has waited long enough.
    var interrupted: [Asked] {
        guard let asked, !asked.isGivenUp, asked.intent == nil, let intent = intents.first else {
            return [waiting].compactMap(\.self)
        }
        return [Asked(slot: asked.slot, tries: asked.tries, intent: intent), waiting].compactMap(\.self)
    }

    /// The conversation after a turn that asked nothing about work: a courtesy
    /// or a few dots. What waits for a reply goes on waiting.
    var afterAside: Conversation { afterAside(remembering: []) }

    /// The same, with courtesies that must not be answered twice in the same
    /// words behind the other intents; one that stands there is taken out, so
    /// that the words alternate.
    func afterAside(remembering courtesies: [String]) -> Conversation {
        let kept = intents.filter { !courtesies.contains($0) }
        return Conversation(
            turn: turn + 1, intents: kept + courtesies.filter { !intents.contains($0) }, asked: asked,
            offered: offered, waiting: waiting)
    }
}

extension Conversation {
    private enum CodingKeys: CodingKey {
        case turn, intents, asked, offered, waiting
    }

    /// Reads what a reply handed back.
    ///
    /// - Throws: `DecodingError` where a key is missing or of another type.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            turn: try container.decode(Int.self, forKey: .turn),
            intents: try container.decode([String].self, forKey: .intents),
            asked: try container.decodeIfPresent(Asked.self, forKey: .asked),
            offered: try container.decode([String].self, forKey: .offered),
            waiting: try container.decodeIfPresent(Asked.self, forKey: .waiting))
    }

    /// Writes `asked` as null where nothing was asked, and `waiting` only where something waits.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(turn, forKey: .turn)
        try container.encode(intents, forKey: .intents)
        try container.encode(asked, forKey: .asked)
        try container.encode(offered, forKey: .offered)
        try container.encodeIfPresent(waiting, forKey: .waiting)
    }
}
