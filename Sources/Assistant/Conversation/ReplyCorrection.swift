import CivilCalendar
import KnowledgeBase
import Quantities

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
    /// Words with which a question begins.
    static let questions: Set<String> = [
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
            !asksInAClause, !changesSubject,
            isDenial || isMixUp || Self.courtesies.contains(first) || words.contains("sorry") || swapped != nil
        else { return nil }
    }

    /// "Sorry to ask, how do they get paid".
    private var asksInAClause: Bool {
        text.split { ",.;:\n".contains($0) }.contains { clause in
            ReplyWords(clause).words.first.map(Self.questions.contains) ?? false
        }
    }

    /// "Sorry but my client wants a refund" excuses itself and tells something else.
    private var changesSubject: Bool {
        words.words.first.map(Self.courtesies.contains) ?? false && words.words.dropFirst().first == "but"
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

    /// Whether it gives other values of what is known and says nothing of some
    /// keys: then it is no reply to a question for one of those.
    func replacesKnown(besides asked: [SituationKey]) -> Bool {
        let keys = swapped.map { [$0.key] } ?? facts.filter { $0.said == .stated }.map(\.key)
        return isPlain && !keys.isEmpty && keys.allSatisfy { known[$0] != nil && !asked.contains($0) }
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
        let value = FactValue.number(new.1)
        let keys = known.keys.filter { known[$0] == .number(old.1) && $0.admits(value) }
        // Which of several is meant, only a unit tells.
        let key = keys.count > 1 ? keys.first { isInUnit(of: $0, old.1) } : keys.first
        return key.map { ($0, value) }
    }

    /// Whether a number stands in the text in the unit of a key: "not 5 days".
    private func isInUnit(of key: SituationKey, _ number: Double) -> Bool {
        guard let template = TemplateKeys.situation(key.rawValue) else { return false }
        return QuantityReader(reference: asOf).quantities(in: text).contains { quantity in
            if case .count = quantity.kind { return false }
            let words = String(
                decoding: Array(text.utf8)[quantity.span.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
            return QuantityReply(key: template, asOf: asOf).value(in: words) == .number(number)
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
