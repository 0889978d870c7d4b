/// What a short text says only together with the question before it: "and the
/// score?", "and if he never replies?".
struct FollowUp {
    /// A longer text has a subject of its own.
    private static let longest = 7

    private static let longestSupposition = 6

    private let words: ReplyWords
    private let isShort: Bool

    init(_ words: ReplyWords) {
        self.words = words
        isShort = words.count <= Self.longest
    }

    /// Whether the text goes on with the question before it.
    var goesOn: Bool {
        guard isShort, words.count > 1, let first = words.words.first else { return false }
        return Self.links.contains(first) || words.containsAny(of: Self.turns)
    }

    /// Whether the text supposes something: "what if she says no".
    var isSupposed: Bool { goesOn && words.contains("if") }

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
