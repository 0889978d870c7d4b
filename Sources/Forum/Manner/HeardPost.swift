/// A post with how it speaks, and to whom.
package struct HeardPost: Sendable {
    /// The post.
    package let post: ForumPost
    /// How its own words speak.
    package let voice: Voice
    /// Names of those it greets or quotes, the weightier ones first.
    package let names: [String]
    /// Whether it begins with a greeting and a name.
    package let greets: Bool
    /// Whether it surely speaks to somebody by name; the first word before a
    /// comma may be no name.
    package let isAddressed: Bool

    /// Listens to a post.
    package init(_ post: ForumPost) {
        self.post = post
        voice = Voice(post.text.ownWords)
        let salutation = Salutation(of: post.text)
        names = salutation.names
        greets = salutation.isGreeting
        isAddressed = salutation.isSure
    }
}
