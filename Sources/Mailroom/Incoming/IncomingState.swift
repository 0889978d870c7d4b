/// Where an inbox row stands.
package enum IncomingState: String, CaseIterable, Sendable {
    /// To be decided, not before its time.
    case waiting
    /// Somebody is deciding it, until the lease ends.
    case leased
    /// Its decision is written.
    case decided
    /// Nothing will be decided; the reason stands beside it.
    case dropped
    /// Given up after too many attempts; can be replayed.
    case dead
}
