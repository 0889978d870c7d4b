/// The right to decide one inbox row, until the lease ends.
package struct IncomingClaim: Equatable, Sendable {
    /// The row's id: also the id of the decision to come.
    package let id: Int64
    /// Tells this claim from later ones of the same row.
    package let generation: Int64
    /// How often the row was claimed, this time included.
    package let attempt: Int
    /// The message.
    package let post: IncomingPost
    /// When it was accepted.
    package let received: Moment
    /// How far our reply to an earlier state of the post got; nil where there is none.
    package let earlierReply: OutgoingState?
    /// Whether it came in before the service was last switched on again.
    package var waitedWhileOff = false

    /// Puts a claim together; for implementations of ``Mailroom``.
    package init(
        id: Int64, generation: Int64, attempt: Int, post: IncomingPost, received: Moment, earlierReply: OutgoingState?
    ) {
        self.id = id
        self.generation = generation
        self.attempt = attempt
        self.post = post
        self.received = received
        self.earlierReply = earlierReply
    }
}
