import Assistant
import Forum
import ForumClient
import Foundation
import Mailroom

/// First posts: replies and notes. There is at most one of them for a post, ever.
extension Sender {
    func post(_ errand: Errand) async throws -> SendingResult {
        var errand = errand
        do {
            if errand.claim.mayHaveBeenSent {
                if let result = try await lookFor(&errand) { return result }
            }
            if let result = try await standing(of: &errand) { return result }
        } catch let failure as ReadFailure {
            return try await putOff(errand, because: failure)
        }
        try await begin(errand)
        let outcome =
            switch errand.kind {
            case .reply: await errand.gateway.reply(errand.draft)
            case .note: await errand.gateway.note(errand.draft)
            }
        let result = try await settle(errand, outcome)
        if result == .sent || result == .queued { pace(errand) }
        return result
    }

    /// An earlier try may have arrived. Returns what came of it where that is the end of it.
    private func lookFor(_ errand: inout Errand) async throws -> SendingResult? {
        let found = try await errand.gateway.ownReply(to: errand.draft, as: errand.kind)
        pauses.reached(errand.instance.name)
        switch found {
        case .posted(let post):
            try await mailroom.recordSent(errand.claim, remote: String(post.id), at: Moment(errand.now))
            return .found
        case .queued:
            try await mailroom.recordSent(errand.claim, remote: nil, at: Moment(errand.now))
            return .found
        case .none:
            guard let claim = try await mailroom.confirmUnsent(errand.claim, at: Moment(errand.now)) else {
                return .cancelled
            }
            errand.claim = claim
            return nil
        }
    }

    /// Looks at the topic once more. Returns what came of it where there is nothing left to say.
    private func standing(of errand: inout Errand) async throws -> SendingResult? {
        let decision = try await mailroom.decision(errand.claim.incoming)
        guard let decision, let stored = decision.body.flatMap({ StoredPost($0) }) else {
            return try await cancel(errand, "erased")
        }
        errand.title = stored.post.topicTitle
        let course: TopicCourse
        do {
            let reader = TopicReader(gateway: errand.gateway, manners: errand.instance.manners)
            course = try await reader.course(of: stored.post, at: errand.target.number)
        } catch .gone {
            return try await cancel(errand, "gone")
        }
        pauses.reached(errand.instance.name)
        // A store that was lost or put back does not know of it; the forum does.
        if errand.kind == .reply, let own = course.ownReply(to: errand.target.number) {
            try await mailroom.recordSent(errand.claim, remote: String(own.id), at: Moment(errand.now))
            return .found
        }
        let head = decision.reply.flatMap(KeptReply.head)
        if let reason = obstacle(to: errand, stored, head, course) { return try await cancel(errand, reason) }
        guard errand.kind == .reply, mayNotGo(errand, in: course.updated(stored.post).category) else { return nil }
        return try await shelve(errand)
    }

    /// Whether no person approved it and the forum's mode asks for one by now.
    func mayNotGo(_ errand: Errand, in category: String?) -> Bool {
        !errand.claim.isApproved && errand.instance.mode(in: category) != .reply
    }

    /// Leaves it for a moderator.
    func shelve(_ errand: Errand, asReply reply: String? = nil) async throws -> SendingResult {
        try await mailroom.shelve(errand.claim, asReply: reply, at: Moment(errand.now))
        return .shelved
    }

    /// Why it is not to be said any more: a person answered meanwhile, the topic was closed. What a
    /// person approved is that person's to judge: only where it cannot stand any more it is not sent.
    private func obstacle(
        to errand: Errand, _ stored: StoredPost, _ head: KeptReply.Head?, _ course: TopicCourse
    ) -> String? {
        let number = errand.target.number
        guard course.mayHold(stored.post, at: number) else { return "gone" }
        if course.state.isPrivate { return Silence.notPublic.rawValue }
        if errand.claim.isApproved { return course.isShut ? "closed" : nil }
        if errand.kind == .note, head?.urgency == .danger { return nil }
        let rule = TopicSilence(
            assistant: assistant.current, instance: errand.instance, now: errand.now, today: errand.now)
        // When it was decided the post did ask; what it goes on with is not read here.
        let goesOn = head?.after != nil || head?.urgency != nil
        let asksSurely = goesOn || errand.instance.manners.isCalled(in: stored.post)
        return rule.reason(stored, at: number, in: course, asksSurely: asksSurely)?.rawValue
    }

    func cancel(_ errand: Errand, _ reason: String) async throws -> SendingResult {
        try await mailroom.cancel(errand.claim, reason: reason, at: Moment(errand.now))
        return .cancelled
    }

    /// Members may post every few seconds only.
    private func pace(_ errand: Errand) {
        let (seconds, attoseconds) = errand.instance.pace.components
        let pace = Double(seconds) + Double(attoseconds) / 1e18
        guard pace > 0 else { return }
        pauses.pause(errand.instance.name, .writing, until: errand.now.addingTimeInterval(pace))
    }
}
