/// Knows our own reply when it sees it.
struct OwnReplySearch {
    let draft: ReplyDraft
    let kind: ReplyKind
    let username: String

    /// Whether a post is the reply: by our account, of the same kind, and either
    /// to the same post or with the same text. A reply that a moderator has
    /// deleted counts too; it is not for us to write it again.
    func isFound(_ post: PolledPost) -> Bool {
        guard post.author.name.lowercased() == username.lowercased(),
            post.kind == (kind == .note ? .whisper : .regular)
        else { return false }
        // A reply to the topic as a whole may be told without a number.
        if (post.repliesTo ?? 1) == draft.target.number { return true }
        return post.raw.map { Self.isSame($0, draft.text) } ?? false
    }

    /// Forums trim what they are given and write line breaks their own way.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (words(left), words(right))
        return !left.isEmpty && left == right
    }

    private static func words(_ text: String) -> [Substring] {
        text.split(whereSeparator: \.isWhitespace)
    }
}
