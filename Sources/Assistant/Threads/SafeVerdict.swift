/// What a draft says first, where that keeps the asker from giving money away.
///
/// Whoever tells the asker the opposite has not settled the question.
struct SafeVerdict {
    /// Whether the draft warns of ending the contract.
    let warnsOfEnding: Bool

    init(_ reply: Reply) { self.init(verdict: reply.answers.first?.text.split(separator: "\n").first ?? "") }

    init(verdict: Substring) { warnsOfEnding = ReplyWords(verdict).containsAny(of: Self.warnings) }

    /// Whether a post tells its reader to end the contract, and nowhere warns of it.
    static func tellsToEnd(_ post: String) -> Bool {
        let clauses = post.split { ".!?\n,;:".contains($0) }.map(EndingClause.init)
        // Who warns in one sentence does not mean the contrary in another.
        return clauses.contains { $0.stance == .tells } && !clauses.contains { $0.stance == .warns }
    }

    private static let warnings = ["do not end", "don't end", "do not close", "leave it open"]
}
