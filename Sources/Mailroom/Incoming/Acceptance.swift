/// What became of a message that was handed in. In every case it may be
/// acknowledged: what had to be written is on the disk.
package enum Acceptance: Hashable, Sendable {
    /// It is stored and will be decided.
    case accepted
    /// It is stored already.
    case duplicate
    /// A later state of the post is known; this one will not be decided.
    case superseded
    /// The post is destroyed: its text is erased, and its reply is cancelled or will be withdrawn.
    case destroyed
    /// Nothing of it was stored: somebody stopped the topic.
    case topicStopped
    /// Nothing of it was stored: its writer opted out.
    case memberOptedOut
}
