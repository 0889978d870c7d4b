/// Where an outbox row stands.
package enum OutgoingState: String, CaseIterable, Sendable {
    /// A moderator has to approve it.
    case draft
    /// To be sent, not before its time.
    case waiting
    /// Somebody is about to send it, until the lease ends.
    case leased
    /// The request may be on its way or may have arrived.
    case sending
    /// It is on the forum.
    case sent
    /// Given up after too many attempts or refused; can be replayed.
    case dead
    /// A moderator declined it.
    case declined
    /// It became pointless before it was sent; the reason stands beside it.
    case cancelled
}
