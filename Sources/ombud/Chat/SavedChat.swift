import Assistant
import CivilCalendar

/// What a chat leaves for the next one: what is known, and where it stood. It
/// holds no words of the asker.
struct SavedChat: Equatable {
    /// The version of the file that this program writes and reads.
    static let currentFormat = 1

    /// The hash of the knowledge that answered last.
    let knowledge: String
    /// The day to which "5 days ago" was counted on: that of the last turn, or
    /// the one on which the chat was begun or taken up where there was none since.
    let day: CalendarDay
    let conversation: Conversation
    let situation: Situation

    /// What is known on a later day.
    func situation(on today: CalendarDay) -> Situation { situation.aged(byDays: day.days(until: today)) }
}

extension SavedChat: Codable {
    private enum CodingKeys: CodingKey {
        case format, knowledge, day, conversation, situation
    }

    /// Reads a saved chat.
    ///
    /// - Throws: `DecodingError` for anything that this version does not write.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let format = try container.decode(Int.self, forKey: .format)
        guard format == Self.currentFormat,
            let day = CalendarDay(iso8601: try container.decode(String.self, forKey: .day))
        else {
            throw DecodingError.dataCorruptedError(forKey: .format, in: container, debugDescription: "another format")
        }
        self.init(
            knowledge: try container.decode(String.self, forKey: .knowledge), day: day,
            conversation: try container.decode(Conversation.self, forKey: .conversation),
            situation: try container.decode(Situation.self, forKey: .situation))
    }

    /// Writes the format, the knowledge, the day, the conversation and the
    /// situation.
    ///
    /// - Throws: What the encoder throws.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.currentFormat, forKey: .format)
        try container.encode(knowledge, forKey: .knowledge)
        try container.encode(day.description, forKey: .day)
        try container.encode(conversation, forKey: .conversation)
        try container.encode(situation, forKey: .situation)
    }
}
