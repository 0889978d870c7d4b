/// What became of a decision that was to be written down.
package enum Recording: Hashable, Sendable {
    /// It is written; `delivery` is the outbox row it led to, if any.
    case recorded(delivery: Int64?)
    /// The post changed, was destroyed or is no longer ours to answer: nothing was written.
    case superseded
}
