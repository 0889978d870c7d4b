import Forum
import Mailroom

/// Where a delivered post stands, in the mailroom's numbers.
struct PostPlace {
    let key: PostKey
    let topic: Int64
    /// The post's place in its topic; its id where the forum counts no places.
    let number: Int64
    let category: Int64?
    /// Who wrote it: the forum's id of the member; where it tells none, a number
    /// from the name, for names are not kept.
    let author: String
    /// When the post was last changed, in milliseconds since 1970; 0 where the forum does not tell.
    let changed: Int64

    /// Nil where the forum's ids cannot be used.
    init?(_ post: DeliveredPost, in instance: ForumInstance) {
        guard let id = ForumNumber(post.id)?.value, let topic = ForumNumber(post.topic)?.value else { return nil }
        key = PostKey(instance: instance.name, post: id)
        self.topic = topic
        number = post.number.flatMap { $0 > 0 ? Int64(exactly: $0) : nil } ?? id
        category = post.category.flatMap { ForumNumber($0)?.value }
        changed = post.changed.map { Moment($0).milliseconds } ?? 0
        author = post.writer.id ?? "name-\(ForumNumber("@" + post.writer.name.lowercased())?.value ?? 0)"
    }
}
