/// Why something could not be read from a forum.
package enum ReadFailure: Error, Equatable, Sendable {
    /// The forum asks to slow down.
    case rateLimited(RateLimit)
    /// Asking again will not help.
    case refused(Refusal)
    /// What was asked for does not exist, or no longer.
    case gone
    /// The forum was not reached, or what it sent could not be used.
    case unreachable(Trouble)
}
