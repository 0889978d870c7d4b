import Assistant
import Forum
import ForumClient
import Foundation
import Mailroom

/// How claims end.
extension Decider {
    func record(_ finding: Deliberation.Finding, _ work: Deliberation) async throws {
        switch try await mailroom.record(try finding.decision(in: work), for: work.claim, at: Moment(work.now)) {
        case .recorded:
            let event = ServiceEvent.decided(
                finding.course.kind, intent: finding.reply.answers.first?.intent, forum: work.instance.name)
            counter.count(event)
        case .superseded: counter.count(.undecided(.superseded, forum: work.instance.name))
        }
    }

    /// Leaves a post alone. Where an earlier state of it led to something that is
    /// not sent yet, that has to be called off too.
    func keepSilent(_ work: Deliberation, _ silence: Silence) async throws {
        counter.count(.silent(silence, forum: work.instance.name))
        // It was public when it came in. Now nothing of it may be kept.
        if silence.forbidsStoring { return try await forget(work.claim, at: work.now) }
        guard work.claim.earlierReply != nil else {
            return try await mailroom.drop(work.claim, reason: silence.rawValue)
        }
        let decision = DecisionRecord.silence(
            knowledge: work.assistant.knowledgeHash, question: work.stored.question, reason: silence.rawValue)
        _ = try await mailroom.record(decision, for: work.claim, at: Moment(work.now))
    }

    /// As if the post were destroyed: erases it and takes back what was said.
    func forget(_ claim: IncomingClaim, at now: Date) async throws {
        let state = claim.post.event
        let event = PostEvent(key: state.key, version: state.version, changed: state.changed, isDeleted: true)
        _ = try await mailroom.accept(claim.post.destroyed(as: event), at: Moment(now))
    }

    func drop(_ claim: IncomingClaim, _ reason: UndecidedReason) async throws {
        counter.count(.undecided(reason, forum: claim.post.event.key.instance))
        try await mailroom.drop(claim, reason: reason.rawValue)
    }

    /// An outage is not the message's fault: it counts as no attempt.
    func putOff(_ work: Deliberation, until end: Date) async throws {
        counter.count(.undecided(.forumTrouble, forum: work.instance.name))
        try await mailroom.release(work.claim, until: Moment(end))
    }

    func putOff(_ work: Deliberation, because failure: ReadFailure) async throws {
        let response = ReadFailureResponse(failure)
        guard let end = response.pause(pauses, work.instance.name, at: work.now, random: random()) else {
            return try await drop(work.claim, .gone)
        }
        counter.count(
            .paused(seconds: Int(end.timeIntervalSince(work.now).rounded(.up)), forum: work.instance.name))
        try await putOff(work, until: end)
    }
}
