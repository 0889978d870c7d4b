/// The right to tell a forum's moderators of one urgent draft, until the lease ends.
package struct Alarm: Equatable, Sendable {
    /// What came of it.
    package enum Ending: Equatable, Sendable {
        /// They were told. The draft gets this text, unless somebody has worked on it; nil to leave it.
        case raised(body: String?)
        /// Try again, not before this moment.
        case retry(at: Moment)
        /// The forum has no way for it, or refuses it.
        case failed
    }

    /// The draft's id.
    package let draft: Int64
    /// Which of the draft's texts ``body`` is.
    package let revision: Int64
    /// How often it was tried, this time included.
    package let attempt: Int
    /// The post that the draft is about.
    package let key: PostKey
    /// The topic of the post.
    package let topic: Int64
    /// The post's place in its topic.
    package let number: Int64
    /// The draft's text.
    package let body: String

    /// Puts a claim together; for implementations of ``Mailroom``.
    package init(
        draft: Int64, revision: Int64, attempt: Int, key: PostKey, topic: Int64, number: Int64, body: String
    ) {
        self.draft = draft
        self.revision = revision
        self.attempt = attempt
        self.key = key
        self.topic = topic
        self.number = number
        self.body = body
    }
}
