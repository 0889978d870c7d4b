import Assistant
import KnowledgeBase
import Mailroom

/// What is to come of the assistant's reply to a post.
enum ReplyCourse: Equatable {
    /// Post it.
    case reply
    /// Leave it for a moderator.
    case draft
    /// Leave it for a moderator, who is to look now.
    case urgentDraft
    /// Say nothing.
    case nothing(DecisionKind)
    /// Take back what was said before.
    case withdraw

    /// The label that is counted.
    var kind: DecisionKind {
        switch self {
        case .reply: .reply
        case .draft: .draft
        case .urgentDraft: .urgentDraft
        case .nothing(let kind): kind
        case .withdraw: .withdraw
        }
    }

    /// Whether something would be said.
    var speaks: Bool {
        switch self {
        case .reply, .draft, .urgentDraft: true
        case .nothing, .withdraw: false
        }
    }

    /// Chooses. Whether somebody needs people comes before what the knowledge covers.
    ///
    /// - Parameters:
    ///   - earlier: How far our reply to an earlier state of the post got.
    init(_ reply: Reply, mode: ReplyMode, instance: ForumInstance, knowledge: Knowledge, earlier: OutgoingState?) {
        switch reply.outcome {
        case _ where mode == .off: self = .nothing(.declined)
        case _ where reply.urgency != nil: self = .urgentDraft
        case .declined: self = Self.silence(.declined, after: earlier)
        case .clarify: self = Self.silence(.clarify, after: earlier)
        case .answered where reply.answers.allSatisfy { knowledge.intent($0.intent)?.isTalk ?? false }:
            self = Self.silence(.talk, after: earlier)
        case .answered:
            // What a moderator declined once is not posted without one.
            let isFree = mode == .reply && earlier != .declined && Self.isSure(reply, instance)
            self = isFree ? .reply : .draft
        }
    }

    /// The question that we answered is gone: what stands there fits no more.
    private static func silence(_ kind: DecisionKind, after earlier: OutgoingState?) -> ReplyCourse {
        earlier == nil ? .nothing(kind) : .withdraw
    }

    private static func isSure(_ reply: Reply, _ instance: ForumInstance) -> Bool {
        reply.answers.allSatisfy { answer in
            answer.confidence >= instance.leastConfidence && instance.replyIntents?.contains(answer.intent) != false
        }
    }
}
