/// What is to happen after a failed attempt.
package enum Verdict: Hashable, Sendable {
    /// Try again, not before this moment.
    case retry(at: Moment)
    /// Never again, unless a person replays it.
    case giveUp
}
