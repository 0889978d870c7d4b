import Assistant
import Forum
import ForumClient
import Foundation
import Mailroom

/// What was said to a member before: a reply to one of our posts goes on from there.
struct EarlierTurn: Sendable {
    /// The decision that led to our post.
    let decision: Int64
    let conversation: Conversation
    let situation: Situation

    /// The turn that a decision was, for a post by the same member. Nil where it
    /// was said to somebody else, whose case is another one, and where its text was erased.
    init?(_ decision: RecordedDecision, for stored: StoredPost) {
        guard let body = decision.body, let reply = decision.reply, let writer = stored.post.writer.id,
            StoredPost(body)?.post.writer.id == writer
        else { return nil }
        self.init(decision: decision.id, reply: reply)
    }

    /// The turn that a kept reply was; nil where it was not said, and where it cannot be read.
    init?(decision: Int64, reply: Data) {
        guard let kept = try? JSONDecoder().decode(Kept.self, from: reply), kept.silence == nil else { return nil }
        self.decision = decision
        conversation = kept.reply.conversation
        situation = kept.reply.situation
    }

    /// The part of a ``KeptReply`` that is needed.
    private struct Kept: Decodable {
        struct Turn: Decodable {
            let conversation: Conversation
            let situation: Situation
        }

        let silence: String?
        let reply: Turn
    }
}
