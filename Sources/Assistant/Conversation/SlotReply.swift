import CivilCalendar
import KnowledgeBase

/// What a short reply says to a question back.
enum SlotReply: Equatable {
    case value(FactValue)
    /// The asker cannot or will not say.
    case skipped
    /// It is no reply to that question.
    case unclear

    private static let skips = [
        "skip", "dunno", "no idea", "idk", "not sure", "don't know", "dont know", "do not know", "unsure", "no clue",
        "can't say", "whatever",
    ]
    private static let yes = ["yes", "yep", "yeah", "yup", "sure", "correct", "right", "of course", "i did", "i have"]
    private static let no = [
        "no", "nope", "nah", "not yet", "never", "i did not", "i didn't", "i have not", "i haven't",
    ]

    /// Reads a reply to the question of a slot.
    ///
    /// - Parameters:
    ///   - text: The reply.
    ///   - facts: What was read in the reply by itself.
    ///   - asOf: The day that "yesterday" is counted from.
    init(_ text: String, to slot: Slot, facts: [Fact], asOf: CalendarDay) {
        let words = ReplyWords(text)
        let admitted = facts.last { $0.key.rawValue == slot.key && $0.said == .stated }
        let quantity = TemplateKeys.situation(slot.key).flatMap { QuantityReply(key: $0, asOf: asOf).value(in: text) }
        if let choice = Self.choice(in: words, slot: slot) {
            self = .value(choice)
        } else if let value = admitted?.value ?? quantity ?? Self.flag(in: words, slot: slot) {
            self = .value(value)
        } else {
            self = words.containsAny(of: Self.skips) ? .skipped : .unclear
        }
    }

    /// The one choice whose words stand in the reply; nil where two do.
    private static func choice(in words: ReplyWords, slot: Slot) -> FactValue? {
        let hits = slot.choices.filter { choice in
            words.containsAny(of: choice.words + [choice.value])
        }
        guard hits.count == 1, let value = hits.first?.value else { return nil }
        guard SituationKey(rawValue: slot.key)?.admits(.flag(true)) ?? false else { return .text(value) }
        return .flag(value == "true")
    }

    private static func flag(in words: ReplyWords, slot: Slot) -> FactValue? {
        guard SituationKey(rawValue: slot.key)?.admits(.flag(true)) ?? false else { return nil }
        // "not yet" holds no "yes", but "no, i did" is for the asker to clear up.
        switch (words.containsAny(of: no), words.containsAny(of: yes)) {
        case (true, false): return .flag(false)
        case (false, true): return .flag(true)
        default: return nil
        }
    }
}
