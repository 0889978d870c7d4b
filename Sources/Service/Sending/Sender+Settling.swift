import Assistant
import ForumClient
import Foundation
import KnowledgeBase
import Mailroom

/// How tries end.
extension Sender {
    /// How long a request may be under way, up to a minute, and how long Discourse then answers the same text
    /// with the same post, 120 seconds (its `DistributedMemoizer`): only after that may another text follow.
    private static var requestTime: Duration { .seconds(180) }
    /// The shortest wait before what may have arrived is looked for: the forum may still be at work on it.
    private static var doubtTime: Duration { .seconds(30) }

    /// From here on it counts as possibly sent.
    func begin(_ errand: Errand) async throws {
        try await mailroom.beginSending(errand.claim, until: Moment(errand.now).advanced(by: Self.requestTime))
    }

    /// Writes down what came of a request.
    func settle(_ errand: Errand, _ outcome: WriteOutcome) async throws -> SendingResult {
        let (claim, moment) = (errand.claim, Moment(errand.now))
        switch SendingStep(outcome, of: claim.action, target: claim.target) {
        case .sent(let result, let remote):
            pauses.reached(errand.instance.name)
            try await mailroom.recordSent(claim, remote: remote, at: moment)
            return result
        case .takeBack(let remote):
            pauses.reached(errand.instance.name)
            try await mailroom.recordExposed(claim, remote: remote, at: moment)
            return .exposed
        case .cancel(let reason):
            try await mailroom.cancel(claim, reason: reason, at: moment)
            return .cancelled
        case .later(let result, let pause):
            let end = self.end(of: pause, errand)
            try await mailroom.fail(
                claim, kind: result.rawValue, mayHaveBeenSent: false, verdict: .retry(at: Moment(end)), at: moment)
            return result
        case .retry(let result, let wait, let mayHaveBeenSent):
            let verdict = backoff.verdict(
                attempt: claim.attempt, at: moment, random: random(), retryAfter: wait,
                floor: mayHaveBeenSent ? Self.doubtTime : .zero)
            try await mailroom.fail(
                claim, kind: result.rawValue, mayHaveBeenSent: mayHaveBeenSent, verdict: verdict, at: moment)
            return verdict == .giveUp ? .givenUp : result
        case .giveUp where claim.action == .note:
            // Moderators find it at the desk.
            let note = ModeratorsNote(knowledge: assistant.current.knowledge)
            return try await shelve(errand, asReply: note.draft(in: claim.body ?? ""))
        case .giveUp(let reason):
            try await mailroom.fail(claim, kind: reason, mayHaveBeenSent: false, verdict: .giveUp, at: moment)
            return .refused
        }
    }

    /// The forum could not be read: nothing has left, so that this counts as no try.
    func putOff(_ errand: Errand, because failure: ReadFailure) async throws -> SendingResult {
        let response = ReadFailureResponse(failure)
        guard let end = response.pause(pauses, errand.instance.name, at: errand.now, random: random()) else {
            return try await setAside(errand)
        }
        announce(end, errand)
        try await mailroom.release(errand.claim, until: Moment(end))
        return .putOff
    }

    /// The topic cannot be read any more. What may have been sent stays a matter for a person.
    private func setAside(_ errand: Errand) async throws -> SendingResult {
        guard errand.claim.mayHaveBeenSent else {
            try await mailroom.cancel(errand.claim, reason: "gone", at: Moment(errand.now))
            return .cancelled
        }
        try await mailroom.fail(
            errand.claim, kind: "gone", mayHaveBeenSent: true, verdict: .giveUp, at: Moment(errand.now))
        return .givenUp
    }

    private func end(of pause: SendingStep.LaterPause, _ errand: Errand) -> Date {
        let (name, now) = (errand.instance.name, errand.now)
        let end =
            switch pause {
            case .limit(let limit): pauses.slowDown(name, limit, at: now)
            case .unreachable: pauses.missed(name, at: now, random: random())
            case .misconfigured: pauses.refused(name, at: now)
            }
        announce(end, errand)
        return end
    }

    private func announce(_ end: Date, _ errand: Errand) {
        let seconds = Int(end.timeIntervalSince(errand.now).rounded(.up))
        counter.count(.paused(seconds: seconds, forum: errand.instance.name))
    }
}
