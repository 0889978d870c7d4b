import Assistant
import Foundation
import Mailroom

/// A decision in the mailroom's form.
struct DecisionRecord {
    /// What a reply of the assistant led to.
    static func decision(
        on kept: KeptReply, question: String, course: ReplyCourse, body: String, place: DraftPlace
    ) throws -> Decision {
        let reply = kept.reply
        let intents =
            reply.answers.isEmpty
            ? reply.alternatives.map { IntentConfidence(intent: $0.intent, confidence: $0.confidence) }
            : reply.answers.map { IntentConfidence(intent: $0.intent, confidence: $0.confidence) }
        var decision = Decision(
            knowledge: reply.knowledge, outcome: outcome(reply.outcome), intents: intents, question: question,
            reply: try kept.data, instruction: instruction(course, body: body, place: place),
            predecessor: kept.after)
        decision.isUrgent = course == .urgentDraft
        return decision
    }

    /// To say nothing, whatever an earlier state of the post led to. It counts as
    /// answered, for nothing was missing in the knowledge.
    ///
    /// - Parameters:
    ///   - predecessor: The decision that the reply goes on from; nil where it begins anew.
    ///   - withdraws: Whether what was said before is to go, too.
    static func silence(
        knowledge: String, question: String, reply: Data, predecessor: Int64? = nil, withdraws: Bool = false
    ) -> Decision {
        Decision(
            knowledge: knowledge, outcome: .answered, intents: [], question: question, reply: reply,
            instruction: withdraws ? .withdraw : .silence, predecessor: predecessor)
    }

    private static func outcome(_ outcome: Reply.Outcome) -> Decision.Outcome {
        switch outcome {
        case .answered: .answered
        case .clarify: .clarify
        case .declined: .declined
        }
    }

    private static func instruction(_ course: ReplyCourse, body: String, place: DraftPlace) -> Instruction {
        switch course {
        case .reply: .reply(body, needsApproval: false)
        case .draft, .urgentDraft: place == .whisper ? .note(body) : .reply(body, needsApproval: true)
        case .nothing: .silence
        case .withdraw: .withdraw
        }
    }
}
