/// A clause of a post, as far as it is about ending a contract or giving its money back.
struct EndingClause {
    /// What a clause says about ending.
    enum Stance {
        /// To do it.
        case tells
        /// Not to do it, or not yet.
        case warns
        /// Nothing.
        case none
    }

    /// What it says.
    let stance: Stance

    init(_ text: some StringProtocol) {
        let words = ReplyWords(text).words
        let verbs = words.indices.filter { Self.isVerb(words, at: $0) }
        guard let first = verbs.first else {
            stance = .none
            return
        }
        let isGuarded = verbs.contains { Self.isForbidden(words, at: $0) } || Self.waits(words[..<first])
        stance = isGuarded ? .warns : verbs.allSatisfy { Self.isSupposed(words, at: $0) } ? .none : .tells
    }

    /// "The end of it" is no verb; "end" alone speaks of something else.
    private static func isVerb(_ words: [String], at place: Int) -> Bool {
        guard place == 0 || !articles.contains(words[place - 1]) else { return false }
        if refunding.contains(words[place]) { return true }
        return ending.contains(words[place]) && words[place...].contains(where: objects.contains)
    }

    /// "Do not just end it": the word before the verb forbids it, small words aside.
    private static func isForbidden(_ words: [String], at place: Int) -> Bool {
        words[..<place].last { !fillers.contains($0) }.map(forbids) ?? false
    }

    /// "If you end it" tells what comes of it.
    private static func isSupposed(_ words: [String], at place: Int) -> Bool {
        Array(words[..<place].suffix(2)) == ["if", "you"]
    }

    /// "Wait a week before you", "until he has paid"; but "do not wait until".
    private static func waits(_ words: ArraySlice<String>) -> Bool {
        if let wait = words.firstIndex(where: waiting.contains) {
            let isForbidden = words[..<wait].contains(where: forbids)
            return !isForbidden && words[wait...].contains { $0 == "before" || $0 == "then" || limits.contains($0) }
        }
        return words.contains(where: limits.contains)
    }

    private static func forbids(_ word: String) -> Bool { negations.contains(word) || word.hasSuffix("n't") }

    private static let ending: Set<String> = [
        "end", "ending", "close", "closing", "cancel", "canceling", "cancelling", "finish", "finishing", "terminate",
        "terminating",
    ]
    private static let refunding: Set<String> = ["refund", "refunding"]
    private static let objects: Set<String> = ["contract", "contracts", "it", "job", "project", "them", "this", "that"]
    private static let articles: Set<String> = ["the", "a", "an", "any"]
    private static let fillers: Set<String> = ["just", "simply", "to", "need", "ever", "even", "yet"]
    private static let negations: Set<String> = ["not", "dont", "never", "avoid", "without"]
    private static let waiting: Set<String> = ["wait", "waiting"]
    private static let limits: Set<String> = ["until", "unless"]
}
