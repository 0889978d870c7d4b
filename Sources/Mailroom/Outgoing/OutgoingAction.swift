/// What an outbox row does to the forum.
package enum OutgoingAction: String, CaseIterable, Sendable {
    /// Post a reply.
    case reply
    /// Post a note that only moderators see.
    case note
    /// Change what we posted.
    case edit
    /// Delete what we posted.
    case withdraw

    /// Whether it makes a new post. There is at most one of these for a post of the forum, ever.
    package var isFirst: Bool { self == .reply || self == .note }
}
