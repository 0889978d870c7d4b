package import Foundation

/// A decision read back: enough to explain it, or to decide again and compare.
package struct RecordedDecision: Equatable, Sendable {
    /// The inbox row's id.
    package let id: Int64
    /// The post and its state.
    package let event: PostEvent
    /// What the service had stored of the post; nil once it was erased.
    package let body: Data?
    /// When the message was accepted.
    package let received: Moment
    /// When it was decided.
    package let decided: Moment
    /// The hash of the knowledge it rested on.
    package let knowledge: String
    /// How the question was met.
    package let outcome: Decision.Outcome
    /// What was understood, the decisive intent first.
    package let intents: [IntentConfidence]
    /// The question with everything personal taken out; nil once it was erased.
    package let question: String?
    /// The complete reply; nil once it was erased.
    package let reply: Data?
    /// Whether a moderator declined or changed the text.
    package let isCorrected: Bool
    /// What became of it on the forum: the state of the outbox row it led to, if any.
    package let delivery: OutgoingState?

    /// Puts a decision together; for implementations of ``Mailroom``.
    package init(
        id: Int64, event: PostEvent, body: Data?, received: Moment, decided: Moment, knowledge: String,
        outcome: Decision.Outcome, intents: [IntentConfidence], question: String?, reply: Data?, isCorrected: Bool,
        delivery: OutgoingState?
    ) {
        self.id = id
        self.event = event
        self.body = body
        self.received = received
        self.decided = decided
        self.knowledge = knowledge
        self.outcome = outcome
        self.intents = intents
        self.question = question
        self.reply = reply
        self.isCorrected = isCorrected
        self.delivery = delivery
    }
}
