import CivilCalendar
import JobSuccess

/// A rule that has ended, as people state it who do not know that yet.
///
/// Saved pages mostly tell no dates. Who answers by such a rule wrote while it
/// held, or speaks of what is over: either way the answer no longer holds.
enum PastRule: CaseIterable {
    /// Many contracts without feedback lower the score.
    case missingFeedback
    /// A contract that paid nothing lowers the score without any feedback.
    case unpaidContracts
    /// A contract on which nothing happens lowers the score.
    case idleContracts
    /// The score changes every two weeks.
    case updatesEveryTwoWeeks
    /// Who is Top Rated can have a contract taken out of the score.
    case removalPerk

    /// The last day of the rule that ended first of those that a text states;
    /// nil where it states none.
    static func lastDay(statedIn text: String) -> CalendarDay? {
        let sentences = text.split { ".!\n".contains($0) }.compactMap { sentence in
            // What stands before a question mark is asked, not stated.
            sentence.split(separator: "?", omittingEmptySubsequences: false).last.map { ReplyWords($0) }
        }
        return allCases.filter { rule in sentences.contains(where: rule.isStated) }.compactMap(\.lastDay).min()
    }

    /// The last day on which it held (announcement of 8 November 2020 on
    /// missing feedback; help pages and release note of September 2024).
    var lastDay: CalendarDay? {
        switch self {
        case .missingFeedback, .unpaidContracts, .idleContracts: RuleSet.named(.value2020).validUntil
        case .updatesEveryTwoWeeks, .removalPerk: RuleSet.named(.nofb2020).validUntil
        }
    }

    private func isStated(in words: ReplyWords) -> Bool {
        guard phrases.allSatisfy(words.containsAny), !words.containsAny(of: Self.pastMarks) else { return false }
        // Negative feedback counts today as well, paid or unpaid.
        guard !words.containsAny(of: Self.badFeedback) else { return false }
        switch self {
        // "Does not hurt, unless you have many of them" states the rule.
        case .missingFeedback: return words.contains("unless") || !words.words.contains(where: Self.denies)
        case .unpaidContracts, .idleContracts: return isAffirmed(Self.effects, in: words.words)
        case .updatesEveryTwoWeeks: return isAffirmed(Self.updates, in: words.words)
        case .removalPerk: return isAffirmed(Self.removals, in: words.words)
        }
    }

    /// Whether one of some phrases stands without a denial close before it.
    private func isAffirmed(_ phrases: [String], in words: [String]) -> Bool {
        let starts = Set(phrases.compactMap { $0.split(separator: " ").first.map(String.init) })
        return words.indices.contains { place in
            starts.contains(words[place]) && !words[..<place].suffix(Self.reachOfDenial).contains(where: Self.denies)
        }
    }

    /// One of each group stands in a sentence that states the rule.
    private var phrases: [[String]] {
        switch self {
        case .missingFeedback: [["no feedback", "without feedback", "without any feedback"], Self.many]
        case .unpaidContracts: [["no earnings", "any earnings", "no payment", "unpaid", "never paid"], Self.effects]
        case .idleContracts: [["inactive", "idle"], ["contract", "contracts", "job", "jobs"], Self.effects]
        case .updatesEveryTwoWeeks: [["score", "jss"], Self.updates, Self.twoWeeks]
        case .removalPerk: [["top rated"], Self.removals, ["feedback", "score", "jss"]]
        }
    }

    private static func denies(_ word: String) -> Bool { denials.contains(word) || word.hasSuffix("n't") }

    /// A word denies what stands so many words behind it.
    private static let reachOfDenial = 2

    private static let many = ["many", "excessive", "pattern", "several", "a lot of"]
    private static let effects = [
        "lower", "lowers", "negative effect", "negative impact", "negatively", "hurt", "hurts", "harm", "harms", "drag",
        "counts against", "count against",
    ]
    private static let removals = ["remove", "removed", "removal"]
    private static let updates = ["updated", "updates", "update", "calculated", "recalculated"]
    private static let twoWeeks = [
        "two weeks", "second week", "other week", "2 weeks", "14 days", "biweekly", "bi weekly", "fortnight",
    ]
    private static let pastMarks = [
        "no longer", "anymore", "any more", "used to", "until", "in the past", "before 2020", "since", "previously",
        "formerly",
    ]
    private static let badFeedback = ["negative feedback", "bad feedback", "poor feedback"]
    private static let denials: Set<String> = ["not", "never", "cannot", "unlikely"]
}
