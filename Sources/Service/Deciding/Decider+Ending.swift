import Assistant
import Forum
import ForumClient
import Foundation
import Mailroom

/// How claims end.
extension Decider {
    func record(_ finding: Deliberation.Finding, _ work: Deliberation) async throws {
        let recording = try await mailroom.record(
            try finding.decision(in: work), for: work.claim, at: Moment(clock()))
        switch recording {
        case .recorded(let delivery):
            if let delivery, finding.course == .urgentDraft {
                counter.count(.urgentDraft(delivery, forum: work.instance.name))
            }
            // It stands there already, or was taken back once, which is for good.
            let kind = finding.course.speaks && delivery == nil ? .nothingNew : finding.course.kind
            let intent = finding.reply.answers.first?.intent
            counter.count(.decided(kind, intent: intent, forum: work.instance.name), of: PostTrace(work.claim))
        case .superseded:
            counter.count(.undecided(.superseded, forum: work.instance.name), of: PostTrace(work.claim))
        }
    }

    /// Leaves a post alone. Where an earlier state of it led to something that is
    /// not sent yet, that has to be called off too.
    func keepSilent(_ work: Deliberation, _ silence: Silence) async throws {
        counter.count(.silent(silence, forum: work.instance.name), of: PostTrace(work.claim))
        // It was public when it came in. Now nothing of it may be kept.
        if silence.forbidsStoring { return try await forget(work.claim, at: clock()) }
        guard work.claim.earlierReply != nil else {
            return try await mailroom.drop(work.claim, reason: silence.rawValue)
        }
        let decision = DecisionRecord.silence(
            knowledge: work.assistant.knowledgeHash, question: work.stored.question,
            reply: Data(#"{"silence":"\#(silence.rawValue)"}"#.utf8))
        _ = try await mailroom.record(decision, for: work.claim, at: Moment(clock()))
    }

    /// The same where there was something to say: it is kept with the reason. Our answer to a question
    /// that was edited away goes.
    func keepSilent(_ work: Deliberation, _ silence: Silence, instead finding: Deliberation.Finding) async throws {
        counter.count(.silent(silence, forum: work.instance.name))
        let decision = DecisionRecord.silence(
            knowledge: work.assistant.knowledgeHash, question: work.stored.question,
            reply: try finding.kept(silentFor: silence).data, predecessor: finding.earlier?.decision,
            withdraws: silence == .asksNothing && work.claim.earlierReply != nil)
        _ = try await mailroom.record(decision, for: work.claim, at: Moment(clock()))
    }

    /// As if the post were destroyed: erases it and takes back what was said.
    func forget(_ claim: IncomingClaim, at now: Date) async throws {
        let state = claim.post.event
        let event = PostEvent(key: state.key, version: state.version, changed: state.changed, isDeleted: true)
        _ = try await mailroom.accept(claim.post.destroyed(as: event), at: Moment(now))
    }

    func drop(_ claim: IncomingClaim, _ reason: UndecidedReason) async throws {
        counter.count(.undecided(reason, forum: claim.post.event.key.instance), of: PostTrace(claim))
        try await mailroom.drop(claim, reason: reason.rawValue)
    }

    /// An outage is not the message's fault: it counts as no attempt.
    func putOff(_ work: Deliberation, until end: Date) async throws {
        counter.count(.undecided(.forumTrouble, forum: work.instance.name), of: PostTrace(work.claim))
        try await mailroom.release(work.claim, until: Moment(end))
    }

    func putOff(_ work: Deliberation, because failure: ReadFailure) async throws {
        let (response, now) = (ReadFailureResponse(failure), clock())
        guard let end = response.pause(pauses, work.instance.name, at: now, random: random()) else {
            return try await drop(work.claim, .gone)
        }
        counter.count(
            .paused(seconds: Int(end.timeIntervalSince(now).rounded(.up)), forum: work.instance.name))
        try await putOff(work, until: end)
    }
}

extension PostTrace {
    /// The trace of a message that is being decided.
    init(_ claim: IncomingClaim) { self.init(claim.post.event.key, decision: claim.id) }
}
