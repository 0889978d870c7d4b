/// What the service needs of a forum, whatever its software.
///
/// Nothing here tries again by itself: whoever calls has the schedule, the
/// memory and the clock. Nothing is logged, and no error holds a text or a
/// secret.
///
/// Exactly one reply comes from this order: `reply`; if its outcome is
/// `unclear`, or nobody knows whether there was one, `ownReply` before `reply`
/// again.
package protocol ForumGateway: Sendable {
    /// Writes a reply for everybody.
    func reply(_ draft: ReplyDraft) async -> WriteOutcome

    /// Writes a draft that only the forum's staff sees.
    func note(_ draft: ReplyDraft) async -> WriteOutcome

    /// Changes a post of ours.
    ///
    /// - Parameters:
    ///   - post: The forum's id of the post.
    ///   - text: The new text in Markdown.
    ///   - original: The text that is being replaced, letter by letter as the
    ///     forum has it; the outcome is `conflict` where it has another. Nil to
    ///     replace any.
    ///   - reason: Shown by the forum beside the change.
    func edit(_ post: Int, to text: String, replacing original: String?, reason: String?) async -> WriteOutcome

    /// Takes a post of ours back. `gone` means that it already was.
    func withdraw(_ post: Int) async -> WriteOutcome

    /// Asks the forum's moderators to look at a member's post. `done` also where we had asked before.
    func flag(_ post: Int) async -> WriteOutcome

    /// Looks for what may have been written before.
    func ownReply(to draft: ReplyDraft, as kind: ReplyKind) async throws(ReadFailure) -> OwnReply

    /// Reads what has become of a topic, and what was written after a post.
    ///
    /// - Parameters:
    ///   - topic: The forum's id of the topic.
    ///   - number: Posts with higher numbers are later.
    func state(ofTopic topic: Int, after number: Int) async throws(ReadFailure) -> TopicState

    /// Reads some of what was written since a cursor, in one request.
    ///
    /// - Parameter cursor: Nil for the first time: what is newest then begins
    ///   the reading, and nothing older is fetched.
    func posts(after cursor: PollCursor?) async throws(ReadFailure) -> PollPage
}
