/// One state of a post that a forum told us about. Two messages with equal
/// events are the same message, whatever their delivery numbers say.
package struct PostEvent: Hashable, Sendable {
    /// Which post.
    package let key: PostKey
    /// The post's version; a higher one replaces a lower one.
    package let version: Int64
    /// When it was last changed, in milliseconds since 1970; 0 where the forum does not tell. Forums count no
    /// new version for an edit right after the writing: at the same version a later change replaces an earlier one.
    package let changed: Int64
    /// Whether the post is destroyed in this state.
    package let isDeleted: Bool

    /// Names a state of a post.
    package init(key: PostKey, version: Int64, changed: Int64 = 0, isDeleted: Bool = false) {
        self.key = key
        self.version = version
        self.changed = changed
        self.isDeleted = isDeleted
    }

    /// Whether this state came after `other` in the post's life: by version, then by
    /// the time of the change, and of one state its destruction comes last.
    package func isLater(than other: PostEvent) -> Bool {
        (version, changed, isDeleted ? 1 : 0) > (other.version, other.changed, other.isDeleted ? 1 : 0)
    }

    /// The same, at least as late as `other`. A destruction that is told without the
    /// post's version, or of an earlier one, still destroys what is known of the post.
    package func raised(to other: PostEvent) -> PostEvent {
        guard (version, changed) < (other.version, other.changed) else { return self }
        return PostEvent(key: key, version: other.version, changed: other.changed, isDeleted: isDeleted)
    }
}
