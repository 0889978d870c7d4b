import CivilCalendar
import KnowledgeBase

/// A short text that puts right what was said before: "no, it's hourly",
/// "sorry, 8 days ago", "not 5 days, 8".
struct ReplyCorrection {
    /// A longer text tells something else.
    private static let longest = 14
    /// Who says that two things were mixed up tells how it really is.
    private static let longestMixUp = 30
    /// A bare time stands alone or nearly so: "sorry, it was 8 days ago".
    private static let longestTime = 7

    /// Who begins so speaks of what was said before.
    private static let denials: Set<String> = ["no", "nope", "nah", "actually", "oops", "correction"]
    private static let phrases = [
        "i mean", "i meant", "i was wrong", "my mistake", "my fault", "i mistyped", "correct that", "actually",
    ]
    private static let mixUps = [
        "mixed it up", "mixed that up", "mixed this up", "mixed them up", "mixed up", "confused it", "confused this",
        "confused that", "confused them", "wrong contract", "wrong job", "wrong project", "i misread",
        "i got that wrong",
    ]
    /// Who begins so may also change the subject.
    private static let courtesies: Set<String> = ["sorry", "wait", "rather", "well"]
    private static let questions: Set<String> = [
        "what", "why", "how", "when", "where", "who", "which", "can", "could", "should", "shall", "does", "do", "will",
        "would", "is", "are", "may",
    ]
    private static let times: [SituationKey] = [
        .daysSinceSubmission, .daysSinceCancel, .daysSinceClosed, .daysSilent, .monthsIdle,
    ]

    private let text: String
    private let words: ReplyWords
    private let facts: [Fact]
    private let known: Situation
    private let asOf: CalendarDay

    /// Reads a text, or nil where it is no correction.
    ///
    /// - Parameters:
    ///   - text: What the asker wrote.
    ///   - facts: What was read in it by itself.
    ///   - known: What was known before.
    ///   - asOf: The day that "yesterday" is counted from.
    init?(_ text: String, facts: [Fact], known: Situation, asOf: CalendarDay) {
        words = ReplyWords(text)
        self.text = text
        self.facts = facts
        self.known = known
        self.asOf = asOf
        guard let first = words.words.first, words.count <= (isMixUp ? Self.longestMixUp : Self.longest),
            !text.contains("?"),
            !words.words.prefix(2).contains(where: Self.questions.contains),
            isDenial || isMixUp || Self.courtesies.contains(first) || words.contains("sorry") || swapped != nil
        else { return nil }
    }

    private var isDenial: Bool {
        words.words.first.map(Self.denials.contains) ?? false || words.containsAny(of: Self.phrases)
    }

    private var isMixUp: Bool { words.containsAny(of: Self.mixUps) }

    /// Whether it speaks of what was said before and of nothing else. "Sorry,
    /// my score fell" may be a new subject.
    var isPlain: Bool {
        isDenial || isMixUp || swapped != nil || facts.allSatisfy { $0.said != .hypothetical && known[$0.key] != nil }
    }

    /// The values that the text puts right and that were not read in it by
    /// themselves; nil where it puts nothing right.
    var values: [(key: SituationKey, value: FactValue)]? {
        if let swapped { return [swapped] }
        if facts.contains(where: { $0.said != .hypothetical }) { return [] }
        return bareTime.map { [$0] }
    }

    /// "Not 5 days, 8": the other number takes the place of the known one.
    private var swapped: (key: SituationKey, value: FactValue)? {
        guard let mark = words.words.firstIndex(of: "not") else { return nil }
        let numbers = words.words.enumerated().compactMap { index, word in Double(word).map { (index, $0) } }
        guard numbers.count == 2, let old = numbers.first(where: { $0.0 > mark }),
            let new = numbers.first(where: { $0.0 != old.0 })
        else { return nil }
        let key = known.keys.first { known[$0] == .number(old.1) }
        return key.flatMap { key in
            let value = FactValue.number(new.1)
            return key.admits(value) ? (key, value) : nil
        }
    }

    /// "Sorry, 8 days ago": a new value for the time that was told before.
    private var bareTime: (key: SituationKey, value: FactValue)? {
        guard words.count <= Self.longestTime, let key = Self.times.first(where: { known[$0] != nil }),
            let value = TemplateKeys.situation(key.rawValue)
                .flatMap({ QuantityReply(key: $0, asOf: asOf).value(in: text) })
        else { return nil }
        return (key, value)
    }
}
