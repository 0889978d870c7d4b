/// What is found of ours when we look before sending again.
package enum OwnReply: Equatable, Sendable {
    /// It stands on the forum.
    case posted(OwnPost)
    /// It waits for the forum's moderators.
    case queued(Int?)
    /// It is not there.
    case none
}
