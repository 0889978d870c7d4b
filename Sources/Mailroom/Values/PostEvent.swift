/// One state of a post that a forum told us about. Two messages with equal
/// events are the same message, whatever their delivery numbers say.
package struct PostEvent: Hashable, Sendable {
    /// Which post.
    package let key: PostKey
    /// The post's version; a higher one replaces a lower one.
    package let version: Int64
    /// Whether the post is destroyed in this state.
    package let isDeleted: Bool

    /// Names a state of a post.
    package init(key: PostKey, version: Int64, isDeleted: Bool = false) {
        self.key = key
        self.version = version
        self.isDeleted = isDeleted
    }

    /// Whether this state came after `other` in the post's life: by version,
    /// and at the same version its destruction comes last.
    package func isLater(than other: PostEvent) -> Bool {
        version != other.version ? version > other.version : isDeleted && !other.isDeleted
    }
}
