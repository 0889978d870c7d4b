/// How full the boxes are: figures for metrics.
package struct MailroomStatistics: Equatable, Sendable {
    /// Inbox rows by state; a state without rows is left out.
    package let incoming: [IncomingState: Int]
    /// Outbox rows by state; a state without rows is left out.
    package let outgoing: [OutgoingState: Int]
    /// When the oldest message that is not yet decided was accepted.
    package let oldestIncoming: Moment?
    /// When the oldest row that is not yet sent was made, drafts left out.
    package let oldestOutgoing: Moment?
    /// Whether text that was erased may still be in the store's log, because another process reads in it.
    package var isErasureOwed = false

    /// Puts the figures together; for implementations of ``Mailroom``.
    package init(
        incoming: [IncomingState: Int], outgoing: [OutgoingState: Int], oldestIncoming: Moment?, oldestOutgoing: Moment?
    ) {
        self.incoming = incoming
        self.outgoing = outgoing
        self.oldestIncoming = oldestIncoming
        self.oldestOutgoing = oldestOutgoing
    }
}
