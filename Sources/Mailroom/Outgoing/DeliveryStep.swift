/// What has to be done to a post's outbox rows.
package enum DeliveryStep: Hashable, Sendable {
    /// Nothing: the forum shows, or will show, what is wanted.
    case keep
    /// Add a row.
    case insert(OutgoingAction, OutgoingState, body: String?)
    /// Make this row another one, to be done from the start.
    case replace(Int64, OutgoingAction, OutgoingState, body: String?)
    /// A person wrote this row's text, which stays, as a draft; this one is put beside it. Nil: we would say nothing.
    case propose(Int64, body: String?)
    /// This row may have left: set it aside with its doubt and its text, and add a row behind it.
    case follow(Int64, OutgoingAction, OutgoingState, body: String?)
    /// This row is not to be sent any more.
    case cancel(Int64)
    /// This first post may have left and is still looked for; its text goes, so that it is not sent again.
    /// The row behind it is not to be sent any more.
    case hush(Int64, also: Int64?)
}
