package import Mailroom

/// Questions that were not met, or not well, and that ask nearly the same.
package struct GapCluster: Equatable, Sendable {
    /// The newest of those it began with: it stands for the others.
    package let question: String
    /// The decision on that one.
    package let example: Int64
    /// How many there are.
    package let count: Int
    /// How many of them a moderator corrected.
    package let corrected: Int
    /// When the latest of them was decided.
    package let latest: Moment
    /// The decisions, newest first, for `ombudd explain`.
    package let ids: [Int64]
}
