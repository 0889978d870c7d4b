/// Questions that were not met, or not well, and that ask nearly the same.
package struct GapCluster: Equatable, Sendable {
    /// The one that has most in common with the others.
    package let question: String
    /// How many there are.
    package let count: Int
    /// How many of them a moderator corrected.
    package let corrected: Int
    /// The decisions, newest first, for `ombudd explain`.
    package let ids: [Int64]
}
