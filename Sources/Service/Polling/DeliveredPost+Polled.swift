import Forum
import ForumClient

extension DeliveredPost {
    /// A post that a forum's API listed, in the form in which its webhook tells of posts.
    init(_ post: PolledPost) {
        self.init(
            id: String(post.id), number: post.number, version: max(post.version, 1), topic: String(post.topic),
            topicTitle: post.title ?? "", category: post.category.map { String($0) } ?? post.board,
            writer: PostWriter(
                id: post.author.id.map { String($0) }, name: post.author.name,
                isAutomatic: post.author.id.map { $0 <= 0 } ?? false,
                isStaff: post.author.isStaff || post.author.isModerator),
            repliesTo: post.repliesTo, written: post.created, changed: post.updated.isEmpty ? nil : post.updated,
            audience: post.kind == .whisper || post.kind == .unknown || post.isHidden ? .some : .everybody,
            isOrdinary: post.kind == .regular || post.kind == .whisper, isDeleted: post.isDeleted, markdown: post.raw,
            html: post.cooked)
    }
}
