import Foundation

/// The right to send one outbox row, until the lease ends.
package struct OutgoingClaim: Equatable, Sendable {
    /// The row's id.
    package let id: Int64
    /// Tells this claim from later ones of the same row.
    package let generation: Int64
    /// How often the row was claimed, this time included.
    package let attempt: Int
    /// The inbox row, and so the decision, that it comes from.
    package let incoming: Int64
    /// The post that is answered.
    package let key: PostKey
    /// The topic of the post.
    package let topic: Int64
    /// The post's place in its topic.
    package let number: Int64
    /// What to do.
    package let action: OutgoingAction
    /// The text to send; nil for a withdrawal, and where the text was erased
    /// and only ``mayHaveBeenSent`` is left to be settled.
    package let body: String?
    /// The forum's id of our post that is to be changed. Nil for a first post,
    /// and where our post may stand there but its id never reached us: then it has to be looked for.
    package let target: String?
    /// An earlier attempt may have reached the forum. A first post must then
    /// be looked for on the forum before anything is sent.
    package let mayHaveBeenSent: Bool
    /// Whether a person approved it.
    package var isApproved = false
    /// Whether somebody needs a person soon.
    package var isUrgent = false

    /// Puts a claim together; for implementations of ``Mailroom``.
    package init(
        id: Int64, generation: Int64, attempt: Int, incoming: Int64, key: PostKey, topic: Int64, number: Int64,
        action: OutgoingAction, body: String?, target: String?, mayHaveBeenSent: Bool
    ) {
        self.id = id
        self.generation = generation
        self.attempt = attempt
        self.incoming = incoming
        self.key = key
        self.topic = topic
        self.number = number
        self.action = action
        self.body = body
        self.target = target
        self.mayHaveBeenSent = mayHaveBeenSent
    }

    /// The destruction of the post that is answered, in whatever state it is known.
    package var destruction: IncomingPost {
        IncomingPost(
            event: PostEvent(key: key, version: 0, isDeleted: true), topic: topic, number: number, category: nil,
            author: "", body: Data())
    }
}
