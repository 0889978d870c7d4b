import Mailroom

/// A mailroom whose caller may be gone before or behind every call.
struct BreakingMailroom: Mailroom {
    let base: SQLiteMailroom
    let breaker: Breaker

    func accept(_ post: IncomingPost, at now: Moment) async throws -> Acceptance {
        try await breaker.call { try await base.accept(post, at: now) }
    }

    func knows(_ key: PostKey) async throws -> Bool { try await breaker.call { try await base.knows(key) } }

    func claimIncoming(_ terms: ClaimTerms, at now: Moment) async throws -> [IncomingClaim] {
        try await breaker.call { try await base.claimIncoming(terms, at: now) }
    }

    func record(_ decision: Decision, for claim: IncomingClaim, at now: Moment) async throws -> Recording {
        try await breaker.call { try await base.record(decision, for: claim, at: now) }
    }

    func drop(_ claim: IncomingClaim, reason: String) async throws {
        try await breaker.call { try await base.drop(claim, reason: reason) }
    }

    func fail(_ claim: IncomingClaim, kind: String, verdict: Verdict) async throws {
        try await breaker.call { try await base.fail(claim, kind: kind, verdict: verdict) }
    }

    func release(_ claim: IncomingClaim, until: Moment) async throws {
        try await breaker.call { try await base.release(claim, until: until) }
    }

    func claimOutgoing(_ terms: ClaimTerms, at now: Moment) async throws -> [OutgoingClaim] {
        try await breaker.call { try await base.claimOutgoing(terms, at: now) }
    }

    func beginSending(_ claim: OutgoingClaim, until: Moment) async throws {
        try await breaker.call { try await base.beginSending(claim, until: until) }
    }

    func confirmUnsent(_ claim: OutgoingClaim, at now: Moment) async throws -> OutgoingClaim? {
        try await breaker.call { try await base.confirmUnsent(claim, at: now) }
    }

    func recordSent(_ claim: OutgoingClaim, remote: String?, at now: Moment) async throws {
        try await breaker.call { try await base.recordSent(claim, remote: remote, at: now) }
    }

    func recordExposed(_ claim: OutgoingClaim, remote: String, at now: Moment) async throws {
        try await breaker.call { try await base.recordExposed(claim, remote: remote, at: now) }
    }

    func fail(_ claim: OutgoingClaim, kind: String, mayHaveBeenSent: Bool, verdict: Verdict, at now: Moment)
        async throws
    {
        try await breaker.call {
            try await base.fail(claim, kind: kind, mayHaveBeenSent: mayHaveBeenSent, verdict: verdict, at: now)
        }
    }

    func cancel(_ claim: OutgoingClaim, reason: String, at now: Moment) async throws {
        try await breaker.call { try await base.cancel(claim, reason: reason, at: now) }
    }

    func release(_ claim: OutgoingClaim, until: Moment) async throws {
        try await breaker.call { try await base.release(claim, until: until) }
    }

    func setTopic(_ topic: Int64, of instance: String, stopped: Bool, at now: Moment) async throws {
        try await breaker.call { try await base.setTopic(topic, of: instance, stopped: stopped, at: now) }
    }

    func setMember(_ author: String, of instance: String, optedOut: Bool, at now: Moment) async throws {
        try await breaker.call { try await base.setMember(author, of: instance, optedOut: optedOut, at: now) }
    }

    func shelve(_ claim: OutgoingClaim, asReply reply: String?, at now: Moment) async throws {
        try await breaker.call { try await base.shelve(claim, asReply: reply, at: now) }
    }

    func claimAlarm(_ terms: ClaimTerms, at now: Moment) async throws -> Alarm? {
        // Nearly every step asks in vain: that is no boundary.
        guard let alarm = try await base.claimAlarm(terms, at: now) else { return nil }
        return try await breaker.call { alarm }
    }

    func end(_ alarm: Alarm, _ ending: Alarm.Ending) async throws {
        try await breaker.call { try await base.end(alarm, ending) }
    }

    func replyDestroyed(_ remote: String, of instance: String, at now: Moment) async throws -> Bool {
        try await breaker.call { try await base.replyDestroyed(remote, of: instance, at: now) }
    }

    // What people and the keeper ask for is not broken.
    func drafts(limit: Int, after: Int64) async throws -> [Draft] { try await base.drafts(limit: limit, after: after) }
    func draft(_ id: Int64) async throws -> Draft? { try await base.draft(id) }
    func cancelledDrafts(limit: Int) async throws -> [CancelledDraft] { try await base.cancelledDrafts(limit: limit) }
    func markShown(_ id: Int64, revision: Int64) async throws { try await base.markShown(id, revision: revision) }
    func approve(_ id: Int64, revision: Int64, at now: Moment) async throws {
        try await base.approve(id, revision: revision, at: now)
    }
    func discard(_ id: Int64, at now: Moment) async throws { try await base.discard(id, at: now) }
    func revise(_ id: Int64, body: String, at now: Moment) async throws {
        try await base.revise(id, body: body, at: now)
    }
    func decline(_ id: Int64, at now: Moment) async throws { try await base.decline(id, at: now) }
    func decision(_ id: Int64) async throws -> RecordedDecision? {
        try await breaker.call { try await base.decision(id) }
    }
    func decision(on instance: String, topic: Int64, number: Int64) async throws -> RecordedDecision? {
        try await breaker.call { try await base.decision(on: instance, topic: topic, number: number) }
    }
    func sentTexts(to key: PostKey) async throws -> [String] {
        try await breaker.call { try await base.sentTexts(to: key) }
    }
    func gaps(limit: Int, before: Int64?) async throws -> [Gap] { try await base.gaps(limit: limit, before: before) }
    func deadLetters(limit: Int) async throws -> [DeadLetter] { try await base.deadLetters(limit: limit) }
    func replay(_ letter: DeadLetter.ID, at now: Moment) async throws { try await base.replay(letter, at: now) }
    func isSwitchedOn() async throws -> Bool { try await base.isSwitchedOn() }
    func setSwitchedOn(_ isOn: Bool, at now: Moment) async throws { try await base.setSwitchedOn(isOn, at: now) }
    func cursor(of instance: String) async throws -> Int64? { try await base.cursor(of: instance) }
    func advanceCursor(of instance: String, to post: Int64) async throws {
        try await base.advanceCursor(of: instance, to: post)
    }
    func prune(before cutoff: Moment, at now: Moment) async throws { try await base.prune(before: cutoff, at: now) }
    func checkWritable() async throws { try await base.checkWritable() }
    func statistics() async throws -> MailroomStatistics { try await base.statistics() }
    func close() async throws { try await base.close() }
}
