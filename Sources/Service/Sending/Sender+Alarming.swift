import Assistant
import ForumClient
import Foundation
import KnowledgeBase
import Mailroom

/// Urgent drafts: the forum's moderators are told, wherever drafts wait.
extension Sender {
    private var note: ModeratorsNote { ModeratorsNote(knowledge: assistant.current.knowledge) }

    /// Tells of one urgent draft. Returns whether there was any.
    func raiseAlarm(at now: Date) async throws -> Bool {
        guard let alarm = try await mailroom.claimAlarm(terms(attempts: backoff.attempts, at: now), at: Moment(now))
        else { return false }
        let ending: Alarm.Ending
        if let instance = forums.instance(named: alarm.key.instance), let gateway = forums.gateway(of: instance.name),
            let target = ReplyTarget(topic: Int(alarm.topic), post: Int(alarm.key.post), number: Int(alarm.number))
        {
            let draft = ReplyDraft(target: target, text: note.urgent(alarm.body))
            ending = self.ending(of: alarm, await tell(draft, instance, gateway))
        } else {
            ending = .failed
        }
        try await mailroom.end(alarm, ending)
        counter.count(.alarmed(Self.result(ending), draft: alarm.draft, forum: alarm.key.instance))
        return true
    }

    /// By a whisper; where the forum takes none of us, by a flag.
    private func tell(
        _ draft: ReplyDraft, _ instance: ForumInstance, _ gateway: any ForumGateway
    ) async -> WriteOutcome {
        guard case .discourse = instance.kind else { return await gateway.flag(draft.target.post) }
        do throws(ReadFailure) {
            // An earlier try may have arrived, also one of a life that the store does not know of.
            if try await gateway.ownReply(to: draft, as: .note) != .none { return .done }
        } catch {
            return error == .gone ? .gone : .unreachable(.unreadable)
        }
        let outcome = await gateway.note(draft)
        switch outcome {
        case .exposed(let post):
            // Everybody can read what was meant for moderators: it goes, and a flag tells them.
            _ = await gateway.withdraw(post.id)
            return await gateway.flag(draft.target.post)
        case .refused(.forbidden), .refused(.notesForbidden), .refused(.invalid), .refused(.tooNew),
            .refused(.unsupported):
            return await gateway.flag(draft.target.post)
        default: return outcome
        }
    }

    private func ending(of alarm: Alarm, _ outcome: WriteOutcome) -> Alarm.Ending {
        let (name, now) = (alarm.key.instance, clock())
        switch outcome {
        case .created, .queuedForApproval, .done: return .raised(body: note.telling(alarm.body))
        case .rateLimited(let limit): return .retry(at: Moment(pauses.slowDown(name, limit, at: now)))
        case .unreachable: return .retry(at: Moment(pauses.missed(name, at: now, random: random())))
        case .refused(.credentials), .refused(.notTheForum), .refused(.redirected):
            return .retry(at: Moment(pauses.refused(name, at: now)))
        case .tooSimilar, .unclear:
            let wait = outcome == .tooSimilar ? SendingStep.similarWait : nil
            switch backoff.verdict(attempt: alarm.attempt, at: Moment(now), random: random(), retryAfter: wait) {
            case .retry(let next): return .retry(at: next)
            case .giveUp: return .failed
            }
        case .gone, .conflict, .refused, .exposed: return .failed
        }
    }

    private static func result(_ ending: Alarm.Ending) -> AlarmResult {
        switch ending {
        case .raised: .raised
        case .retry: .putOff
        case .failed: .failed
        }
    }
}
