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
        "can't say", "whatever", "not certain", "no matter",
    ]
    private static let yes: Set<String> = ["yes", "yep", "yeah", "yup", "correct", "right", "sure", "did", "have"]
    private static let no: Set<String> = [
        "no", "nope", "nah", "not", "never", "nothing", "none", "didn't", "didnt", "haven't", "havent", "isn't", "isnt",
        "wasn't", "wasnt", "don't", "dont", "hasn't", "without",
    ]

    /// "5 days, maybe?" is a reply, a longer question is none.
    private static let longestDoubt = 3

    /// Reads a reply to the question of a slot.
    ///
    /// What the asker cannot say is looked for first: "not sure" holds a "no"
    /// and a "sure", and means neither.
    ///
    /// - Parameters:
    ///   - text: The reply.
    ///   - facts: What was read in the reply by itself.
    ///   - asOf: The day that "yesterday" is counted from.
    init(_ text: String, to slot: Slot, facts: [Fact], asOf: CalendarDay) {
        let words = ReplyWords(text)
        let told = facts.last { $0.key.rawValue == slot.key && $0.said == .stated }?.value
        let isDenied = words.words.contains(where: Self.no.contains)
        // A number that tells or asks something else is no reply: "12 jobs".
        let asks = text.contains("?") && words.count > Self.longestDoubt
        let isBare =
            !asks && !facts.contains { $0.key.rawValue != slot.key && $0.said == .stated && $0.value.isNumeric }
        if words.containsAny(of: Self.skips) {
            self = .skipped
        } else if Self.isFlag(slot) {
            let affirmed =
                words.words.contains(where: Self.yes.contains) || Self.choice(in: words, slot: slot) == "true"
            self =
                told.map(SlotReply.value) ?? Self.flag(denied: isDenied, affirmed: affirmed, words: words, slot: slot)
        } else if let choice = Self.choice(in: words, slot: slot) {
            self = Self.denies(words) ? Self.other(than: choice, slot: slot) : .value(.text(choice))
        } else {
            let quantity =
                !isBare
                ? nil
                : TemplateKeys.situation(slot.key)
                    .flatMap { QuantityReply(key: $0, asOf: asOf).value(in: text) }
            self = (told ?? quantity).map(SlotReply.value) ?? .unclear
        }
    }

    /// What a text names as a possible reply without being one: "what if half
    /// of them were manual?". Nil where it names none, or only says yes or no.
    static func supposed(in words: ReplyWords, of slot: Slot) -> FactValue? {
        let hits = slot.choices.filter { choice in
            words.containsAny(of: choice.words.filter { !yes.contains($0) && !no.contains($0) })
        }
        guard hits.count == 1, let value = hits.first?.value, !words.words.contains(where: no.contains) else {
            return nil
        }
        return isFlag(slot) ? .flag(value == "true") : .text(value)
    }

    private static func isFlag(_ slot: Slot) -> Bool {
        SituationKey(rawValue: slot.key)?.admits(.flag(true)) ?? false
    }

    /// The one choice whose words stand in the reply; nil where two do.
    private static func choice(in words: ReplyWords, slot: Slot) -> String? {
        let hits = slot.choices.filter { words.containsAny(of: $0.words + [$0.value]) }
        return hits.count == 1 ? hits.first?.value : nil
    }

    /// Whether a reply denies what it names: "no, not hourly", but not "no it is
    /// hourly".
    private static func denies(_ words: ReplyWords) -> Bool {
        words.words.drop(while: { ["no", "nope", "nah"].contains($0) }).contains(where: no.contains)
    }

    /// "It is not hourly" leaves the other one of two choices.
    private static func other(than choice: String, slot: Slot) -> SlotReply {
        let rest = slot.choices.map(\.value).filter { $0 != choice }
        return rest.count == 1 ? .value(.text(rest[0])) : .unclear
    }

    /// "No, i did not" denies; "no, yes, well" is for the asker to clear up.
    private static func flag(denied: Bool, affirmed: Bool, words: ReplyWords, slot: Slot) -> SlotReply {
        let plainYes = words.contains("yes") || words.contains("yep") || words.contains("yeah")
        switch (denied, affirmed) {
        case (true, _): return plainYes ? .unclear : .value(.flag(false))
        case (false, true): return .value(.flag(true))
        case (false, false): return choice(in: words, slot: slot) == "false" ? .value(.flag(false)) : .unclear
        }
    }
}
