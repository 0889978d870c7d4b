/// What a draft says first, where that keeps the asker from giving money away.
///
/// Whoever tells the asker the opposite has not settled the question.
struct SafeVerdict {
    private let warnsOfEnding: Bool

    init(_ reply: Reply) { self.init(verdict: reply.answers.first?.text.split(separator: "\n").first ?? "") }

    init(verdict: Substring) { warnsOfEnding = ReplyWords(verdict).containsAny(of: Self.warnings) }

    /// Whether a post tells the asker to do what the verdict warns of.
    func isContradicted(by post: String) -> Bool {
        guard warnsOfEnding else { return false }
        let sentences = post.split { ".!?\n".contains($0) }.map { ReplyWords($0) }
        // Who warns in one sentence does not mean the contrary in another.
        if sentences.contains(where: { Self.ends($0) && Self.isGuarded($0) }) { return false }
        return sentences.contains { Self.ends($0) }
    }

    private static func ends(_ sentence: ReplyWords) -> Bool {
        sentence.words.contains(where: verbs.contains) && sentence.words.contains(where: objects.contains)
    }

    private static func isGuarded(_ sentence: ReplyWords) -> Bool {
        sentence.words.contains(where: guards.contains)
    }

    private static let warnings = ["do not end", "don't end", "do not close", "leave it open"]
    private static let verbs: Set<String> = ["end", "close", "cancel"]
    private static let objects: Set<String> = ["contract", "contact", "it", "job", "contracts"]
    private static let guards: Set<String> = [
        "not", "don't", "dont", "never", "until", "before", "after", "wait", "once", "unless", "closing", "avoid",
    ]
}
