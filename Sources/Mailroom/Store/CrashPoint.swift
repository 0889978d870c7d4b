/// The places between two writes. A hook that is called there lets a test
/// freeze the files, or end the process, at every one of them.
package enum CrashPoint: String, CaseIterable, Sendable {
    /// A message is in the inbox; earlier states of the post are not yet dropped.
    case messageInserted
    /// Earlier states of the post are dropped.
    case earlierStatesDropped
    /// The text of a destroyed post, a member or an old row is erased.
    case textErased
    /// Inbox rows are leased.
    case incomingLeased
    /// The decision's row is written, its intents are not.
    case decisionWritten
    /// The decision's intents are written, the outbox is not.
    case intentsWritten
    /// The outbox is written, the inbox row still says leased.
    case deliveryWritten
    /// The inbox row says decided.
    case incomingClosed
    /// Outbox rows are leased.
    case outgoingLeased
    /// An outbox row says that the request may leave.
    case sendingMarked
    /// An outbox row says that nothing had left.
    case unsentConfirmed
    /// An outbox row says sent.
    case sentRecorded
    /// An outbox row says when to try again.
    case failureRecorded
    /// A transaction's writes are made but not committed.
    case beforeCommit
    /// A transaction is committed, and nobody has been told.
    case afterCommit
    /// Text is erased and committed, but the log may still hold it.
    case beforeCheckpoint
    /// The log is empty.
    case afterCheckpoint
}
