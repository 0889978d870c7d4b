/// How far a forum has been read. Store it with the posts that came with it,
/// and hand it back with the next poll.
///
/// The text is the gateway's own affair. A cursor of another gateway or a
/// damaged one counts as none.
package struct PollCursor: RawRepresentable, Hashable, Sendable {
    /// What to store.
    package let rawValue: String

    /// - Parameter rawValue: What was stored.
    package init(rawValue: String) { self.rawValue = rawValue }
}
