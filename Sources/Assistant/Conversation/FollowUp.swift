/// What a short text says only together with the question before it: "and the
/// score?", "and if he never replies?".
struct FollowUp {
    /// A longer text has a subject of its own.
    private static let longest = 7

    /// "And if it is hourly?" supposes one thing and nothing else.
    private static let longestSupposition = 6
    /// What is supposed may take a whole sentence.
    private static let longestSentence = 14
    /// A question that only points at what was said before is short.
    private static let longestPointer = 10
    /// "When I approve" names an act of the case; more words tell a new one.
    private static let longestClause = 4

    private let words: ReplyWords
    private let isShort: Bool

    init(_ words: ReplyWords) {
        self.words = words
        isShort = words.count <= Self.longest
    }

    /// Whether the text goes on with the question before it.
    var goesOn: Bool {
        guard words.count > 1, let first = words.words.first else { return false }
        return beginsSupposing || isShort && (Self.links.contains(first) || words.containsAny(of: Self.turns))
    }

    /// Whether the text supposes something: "what if she says no".
    var isSupposed: Bool { goesOn && words.contains("if") }

    /// Whether it opens with a supposition, which may be longer than other
    /// texts: "and what if he does not come back in January?".
    private var beginsSupposing: Bool {
        guard words.count <= Self.longestSentence, let place = words.words.firstIndex(of: "if"), place > 0 else {
            return false
        }
        return words.words[..<place].allSatisfy(Self.openers.contains)
    }

    /// Whether a text points at the people or things of the case and names
    /// none of them: "can he still take it back?".
    var pointsAtCase: Bool {
        (2...Self.longestPointer).contains(words.count)
            && words.words.contains { Self.pointers.contains($0) || Pronouns.stands(for: $0) }
    }

    /// Whether the text asks what an act or a thing of the case does to the
    /// score: "does it hurt if I do?", "is it ten percent that it costs me?".
    var asksForEffect: Bool {
        let opening = words.words.prefix { Self.links.contains($0) }.count
        let question = words.words.dropFirst(opening).prefix { !Self.clauses.contains($0) }
        guard words.count <= Self.longestSentence, opening + question.count + Self.longestClause >= words.count
        else { return false }
        let subjects = question.filter { !Self.isEffectFiller($0) }
        guard subjects.allSatisfy(Self.scoreNames.contains) else { return false }
        let points = question.count + opening < words.count || question.contains(where: Self.pointers.contains)
        return points && question.contains { Self.effects.contains($0) || !subjects.isEmpty && Self.costs.contains($0) }
    }

    private static func isEffectFiller(_ word: String) -> Bool {
        filler.contains(word) || pointers.contains(word) || effects.contains(word) || costs.contains(word)
            || amounts.contains(word) || Double(word) != nil
    }

    /// Whether it supposes something of the case at hand itself: "and if it is
    /// hourly?".
    var supposesOfTheCase: Bool {
        isSupposed && words.count <= Self.longestSupposition && words.words.contains(where: Self.pointers.contains)
    }

    /// The topic that is named, where the text names one and nothing else:
    /// then it asks what that topic has to do with the case at hand. "What is
    /// escrow" asks for itself.
    var topic: String? {
        guard isShort, goesOn || words.words.contains(where: Self.pointers.contains) else { return nil }
        let subjects = words.words.filter { !Self.filler.contains($0) && !Self.pointers.contains($0) }
        guard !subjects.isEmpty else { return nil }
        return Self.topics.first { $0.words.isSuperset(of: subjects) }?.topic
    }

    private static let links: Set<String> = ["and", "but"]
    private static let turns = ["what about", "how about", "what if", "what happens to"]
    private static let pointers: Set<String> = ["it", "this", "that"]

    private static let openers: Set<String> = [
        "and", "but", "so", "ok", "okay", "well", "then", "what", "how", "about",
    ]
    private static let clauses: Set<String> = ["if", "when", "once", "after"]
    private static let scoreNames: Set<String> = ["score", "jss", "js", "percentage", "percent", "point", "points"]
    private static let effects: Set<String> = [
        "hurt", "hurts", "harm", "harms", "damage", "damages", "affect", "affects", "lower", "lowers", "count",
        "counts",
    ]
    private static let costs: Set<String> = ["cost", "costs", "lose", "loses"]
    private static let amounts: Set<String> = [
        "is", "are", "or", "i", "me", "against", "still", "also", "even", "really", "how", "much", "many", "any", "one",
        "two", "three", "five", "ten", "fifteen", "twenty", "thirty", "forty", "fifty",
    ]

    private static let filler: Set<String> = [
        "and", "but", "what", "how", "about", "happens", "to", "with", "for", "of", "the", "my", "now", "then", "does",
        "will", "would", "do", "hurt", "affect", "lower", "change", "job", "success", "sure", "ok", "okay", "so",
        "well", "thx", "thanks", "yes",
        "no",
    ]

    private static let topics: [(topic: String, words: Set<String>)] = [
        ("score", ["score", "jss", "percentage"]),
        ("escrow", ["money", "escrow", "payment", "payout"]),
        ("feedback", ["feedback", "reviews", "rating", "ratings", "stars"]),
    ]
}
