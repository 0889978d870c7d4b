package import Mailroom

/// What ties the log's lines about one post together, from the call that brought it to the reply.
///
/// The id is made from the mailroom's key and not drawn: the webhook, a repetition of it and a
/// poll tell of the same post, and a process that starts anew has to find the same id.
package struct PostTrace: Equatable, Sendable {
    /// The name of the forum and its number of the post: `community/1523377`.
    package let id: String
    /// The decision's id, for `ombudd explain`; nil before it has one.
    package let decision: Int64?

    /// The trace of a post.
    package init(_ key: PostKey, decision: Int64? = nil) {
        id = "\(key.instance)/\(key.post)"
        self.decision = decision
    }

    /// The request that is being answered; nil in work behind the doors.
    @TaskLocal package static var request: String?
}
