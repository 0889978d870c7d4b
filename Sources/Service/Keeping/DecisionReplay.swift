package import Assistant
import Foundation
package import Mailroom

/// Makes a stored decision again: would the same knowledge, or today's, say the same?
package struct DecisionReplay: Sendable {
    /// The question with everything personal taken out.
    package let question: String
    /// Whether it was made from the knowledge at hand.
    package let isSameKnowledge: Bool
    /// What the knowledge at hand says.
    package let reply: Reply
    /// Whether that is, byte for byte, what was decided then.
    package let isSameReply: Bool
    /// Why nothing was said although there was something to say; nil where it was said, or is waiting.
    package let silence: String?
    /// What was decided then, as text; nil where it cannot be read any more.
    package let formerText: String?

    /// The decision whose conversation it went on with; nil where it began one.
    package static func predecessor(of decision: RecordedDecision) -> Int64? {
        decision.reply.flatMap(KeptReply.head)?.after
    }

    /// Why nothing was said, as a fixed word; nil where a reply was decided.
    package static func silence(in decision: RecordedDecision) -> String? {
        decision.reply.flatMap(KeptReply.head)?.silence
    }

    /// Replays a decision. Nil where its text was erased.
    ///
    /// - Parameter predecessor: The decision of ``predecessor(of:)``.
    package init?(of decision: RecordedDecision, after predecessor: RecordedDecision?, by assistant: Assistant) {
        guard let body = decision.body, let stored = StoredPost(body), let kept = decision.reply,
            let head = KeptReply.head(of: kept)
        else { return nil }
        let earlier = predecessor.flatMap { earlier in
            earlier.reply.flatMap { EarlierTurn(decision: earlier.id, reply: $0) }
        }
        question = stored.question
        isSameKnowledge = decision.knowledge == assistant.knowledgeHash
        silence = head.silence
        formerText = head.text
        reply = stored.reply(by: assistant, received: decision.received, after: earlier, isLast: head.isLast)
        let again = KeptReply(after: earlier?.decision, isLast: head.isLast, silence: head.silence, reply: reply)
        isSameReply = (try? again.data) == kept
    }
}
