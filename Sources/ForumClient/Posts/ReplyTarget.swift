/// The post that is replied to.
package struct ReplyTarget: Hashable, Sendable {
    /// The forum's id of the topic.
    package let topic: Int
    /// The forum's id of the post.
    package let post: Int
    /// The post's place in its topic, from 1. Khoros has no such number and
    /// uses the post's id.
    package let number: Int

    /// Nil unless all three are above 0.
    package init?(topic: Int, post: Int, number: Int) {
        guard topic > 0, post > 0, number > 0 else { return nil }
        self.topic = topic
        self.post = post
        self.number = number
    }
}
