/// Knows our own reply when it sees it.
struct OwnReplySearch {
    let draft: ReplyDraft
    let kind: ReplyKind
    let username: String

    /// Whether a post is the reply: by our account, of the same kind, and to the
    /// same post, or to none in particular with the same text: two members may
    /// be told the same. A reply that a moderator has
    /// deleted counts too; it is not for us to write it again.
    func isFound(_ post: PolledPost) -> Bool {
        guard post.author.name.lowercased() == username.lowercased(),
            post.kind == (kind == .note ? .whisper : .regular)
        else { return false }
        // A reply to the topic as a whole may be told without a number.
        if (post.repliesTo ?? 1) == draft.target.number { return true }
        guard post.repliesTo == nil else { return false }
        return post.raw.map { Self.says($0, draft) } ?? false
    }

    /// Whether a text is the draft's; nothing is nobody's.
    static func says(_ text: String, _ draft: ReplyDraft) -> Bool {
        let text = PostedText(text)
        return !text.isEmpty && text == PostedText(draft.text)
    }
}
