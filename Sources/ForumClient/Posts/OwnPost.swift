/// A post of ours on the forum.
package struct OwnPost: Hashable, Sendable {
    /// The forum's id of the post.
    package let id: Int
    /// Its place in the topic, where the forum told it.
    package let number: Int?

    /// - Parameters:
    ///   - id: The forum's id of the post.
    ///   - number: Its place in the topic.
    package init(id: Int, number: Int? = nil) {
        self.id = id
        self.number = number
    }
}
