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
    /// Say nothing; what was said before stays.
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

    /// Chooses.
    ///
    /// - Parameters:
    ///   - earlier: How far our reply to an earlier state of the post got.
    init(
        _ reply: Reply, need: NeedOfPerson, mode: ReplyMode, instance: ForumInstance, knowledge: Knowledge,
        earlier: OutgoingState?
    ) {
        let isTalk = reply.answers.allSatisfy { knowledge.intent($0.intent)?.topic == "talk" }
        switch reply.outcome {
        case _ where mode == .off: self = .nothing(.declined)
        case _ where need.isUrgent: self = .urgentDraft
        // The question that we answered is gone: what stands there fits no more.
        case .declined: self = earlier == nil ? .nothing(.declined) : .withdraw
        case .clarify: self = .nothing(.clarify)
        case .answered where isTalk: self = .nothing(.talk)
        case .answered:
            // What a moderator declined once is not posted without one.
            let isFree = mode == .reply && earlier != .declined && Self.isSure(reply, instance)
            self = isFree ? .reply : .draft
        }
    }

    private static func isSure(_ reply: Reply, _ instance: ForumInstance) -> Bool {
        reply.answers.allSatisfy { answer in
            answer.confidence >= instance.leastConfidence && instance.replyIntents?.contains(answer.intent) != false
        }
    }
}
