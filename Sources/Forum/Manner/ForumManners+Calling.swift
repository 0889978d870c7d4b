extension ForumManners {
    /// Whether a post calls Ombud by name.
    package func isCalled(in post: DeliveredPost) -> Bool { Mention(of: ownName).stands(in: post.ownWords) }
}
