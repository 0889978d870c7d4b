/// A worker of the service. Raw values are labels.
package enum ServiceWorker: String, CaseIterable, Sendable {
    /// From the inbox to decisions.
    case decider
    /// From the outbox to the forums.
    case sender
    /// From the forums' lists to the inbox.
    case poller
    /// Retention and figures.
    case keeper
}
