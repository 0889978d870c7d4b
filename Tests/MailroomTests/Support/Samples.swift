import Foundation

@testable import Mailroom

extension Moment {
    /// A fixed start for every test.
    static let start = Moment(seconds: 1_700_000_000)

    static func + (moment: Moment, seconds: Int) -> Moment {
        moment.advanced(by: .seconds(seconds))
    }
}

extension IncomingPost {
    static func sample(
        _ post: Int64, version: Int64 = 1, changed: Int64 = 0, deleted: Bool = false, topic: Int64 = 7,
        author: String = "42", body: String = "How long is the review period?", instance: String = "forum",
        restored: Bool = false
    ) -> IncomingPost {
        let key = PostKey(instance: instance, post: post)
        return IncomingPost(
            event: PostEvent(key: key, version: version, changed: changed, isDeleted: deleted), topic: topic, number: 3,
            category: 5, author: author, body: Data(body.utf8), isRestored: restored)
    }
}

extension Decision {
    static func sample(
        _ instruction: Instruction, outcome: Outcome = .answered, question: String = "How long?",
        predecessor: Int64? = nil
    ) -> Decision {
        Decision(
            knowledge: "sha256:00", outcome: outcome,
            intents: [
                IntentConfidence(intent: "escrow-review-period", confidence: 0.97),
                IntentConfidence(intent: "work-submitted-silent", confidence: 0.41),
            ],
            question: question, reply: Data("{}".utf8), instruction: instruction, predecessor: predecessor)
    }

    static func reply(_ text: String, needsApproval: Bool = false) -> Decision {
        sample(.reply(text, needsApproval: needsApproval))
    }
}

extension Mailroom {
    /// Accepts a post and decides it.
    @discardableResult
    func take(_ post: IncomingPost, _ decision: Decision, at now: Moment = .start) async throws -> Recording {
        _ = try await accept(post, at: now)
        let claim = try await claimIncoming(ClaimTerms(), at: now).first
        guard let claim else { throw MailroomError.notFound }
        return try await record(decision, for: claim, at: now)
    }

    /// Begins to send the next row and never learns whether it arrived.
    @discardableResult
    func loseNext(
        _ verdict: Verdict = .retry(at: .start + 1), until: Moment = .start + 1, at now: Moment = .start
    ) async throws -> OutgoingClaim? {
        guard let claim = try await nextOutgoing(at: now) else { return nil }
        try await beginSending(claim, until: until)
        try await fail(claim, kind: "timeout", mayHaveBeenSent: true, verdict: verdict, at: now)
        return claim
    }

    /// The next row to send, if there is one.
    func nextOutgoing(at now: Moment = .start) async throws -> OutgoingClaim? {
        try await claimOutgoing(ClaimTerms(), at: now).first
    }

    /// Sends the next row, as a forum that always agrees.
    @discardableResult
    func sendNext(remote: String = "900", at now: Moment = .start) async throws -> OutgoingClaim? {
        guard let claim = try await nextOutgoing(at: now) else { return nil }
        try await beginSending(claim, until: now + 30)
        try await recordSent(claim, remote: remote, at: now)
        return claim
    }

    /// Approves a draft as it is now.
    func approve(_ id: Int64, at now: Moment) async throws {
        try await approve(id, revision: try await draft(id)?.revision ?? 0, at: now)
    }
}
