/// A text that waits for a moderator.
package struct Draft: Equatable, Sendable {
    /// The outbox row's id.
    package let id: Int64
    /// The inbox row, and so the decision, that it comes from.
    package let incoming: Int64
    /// The post to be answered.
    package let key: PostKey
    /// The topic of the post.
    package let topic: Int64
    /// The post's place in its topic.
    package let number: Int64
    /// What would be done: a reply, or an edit of one.
    package let action: OutgoingAction
    /// The text proposed.
    package let body: String
    /// The question with everything personal taken out.
    package let question: String
    /// When it was proposed.
    package let created: Moment
    /// Whether somebody needs a person soon.
    package var isUrgent = false
    /// The decisive intent, and how sure the matcher was of it; nil where there is none.
    package var intent: IntentConfidence?
    /// Counts the texts that the draft has had, from 1.
    package var revision: Int64 = 1
    /// The last one that a person was shown or wrote; 0 for none.
    package var shownRevision: Int64 = 0
    /// Whether ``body`` is a person's.
    package var isPersons = false
    /// What we would say in the place of a person's text; nil where that is nothing.
    package var proposal: String?

    /// Whether nobody has seen the text as it is now.
    package var isUnread: Bool { shownRevision != revision }

    /// Puts a draft together; for implementations of ``Mailroom``.
    package init(
        id: Int64, incoming: Int64, key: PostKey, topic: Int64, number: Int64, action: OutgoingAction, body: String,
        question: String, created: Moment
    ) {
        self.id = id
        self.incoming = incoming
        self.key = key
        self.topic = topic
        self.number = number
        self.action = action
        self.body = body
        self.question = question
        self.created = created
    }
}
