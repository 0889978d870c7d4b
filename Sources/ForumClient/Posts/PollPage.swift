/// Some of what was written since a cursor.
package struct PollPage: Equatable, Sendable {
    /// New posts, the oldest first. Some may have come before: the reading
    /// overlaps on purpose.
    package let posts: [PolledPost]
    /// Where the next poll goes on.
    package let cursor: PollCursor
    /// Whether that was all. If not, poll again soon, within the forum's limits.
    package let isCaughtUp: Bool
}
