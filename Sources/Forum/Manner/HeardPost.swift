/// A post with how it speaks, and to whom.
package struct HeardPost: Sendable {
    /// The post.
    package let post: ForumPost
    /// How its own words speak.
    package let voice: Voice
    /// Names of those it greets or quotes, the weightier ones first.
    package let names: [String]
    /// Whether it speaks to somebody by name.
    package var isAddressed: Bool { !names.isEmpty }

    /// Listens to a post.
    package init(_ post: ForumPost) {
        self.post = post
        voice = Voice(post.text.ownWords)
        names = Salutation.names(in: post.text)
    }
}
