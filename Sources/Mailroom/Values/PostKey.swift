/// Which post: the forum and the post's number there.
package struct PostKey: Hashable, Sendable {
    /// The forum's configured name or base address.
    package let instance: String
    /// The post's id, unique in the forum.
    package let post: Int64

    /// Names a post.
    package init(instance: String, post: Int64) {
        self.instance = instance
        self.post = post
    }
}
