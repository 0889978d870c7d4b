package import Foundation

/// What was decided about a message, and on which knowledge.
package struct Decision: Equatable, Sendable {
    /// How a question was met.
    package enum Outcome: String, CaseIterable, Sendable {
        /// With an answer.
        case answered
        /// With the question which of several things is meant.
        case clarify
        /// With "this is not for me".
        case declined
    }

    /// The hash of the knowledge it rests on.
    package let knowledge: String
    /// How the question was met.
    package let outcome: Outcome
    /// What was understood, the decisive intent first.
    package let intents: [IntentConfidence]
    /// The question with everything personal taken out.
    package let question: String
    /// The complete reply; the mailroom never looks inside.
    package let reply: Data
    /// What is to happen on the forum.
    package let instruction: Instruction
    /// Whether a person is needed soon: then a draft comes before the others, and moderators are told of it.
    package var isUrgent = false
    /// The decision that it goes on from, and whose facts the reply may repeat; nil where it begins anew.
    package let predecessor: Int64?

    /// Puts a decision together.
    package init(
        knowledge: String, outcome: Outcome, intents: [IntentConfidence], question: String, reply: Data,
        instruction: Instruction, predecessor: Int64? = nil
    ) {
        self.knowledge = knowledge
        self.outcome = outcome
        self.intents = intents
        self.question = question
        self.reply = reply
        self.instruction = instruction
        self.predecessor = predecessor
    }
}
