import Mailroom

/// Says that it stored everything, and keeps nothing.
struct ForgetfulMailroom: Mailroom {
    func accept(_ post: IncomingPost, at now: Moment) async throws -> Acceptance { .accepted }
    func knows(_ key: PostKey) async throws -> Bool { false }
    func close() async throws {}

    // MARK: Nothing to decide, nothing to send

    func claimIncoming(_ terms: ClaimTerms, at now: Moment) async throws -> [IncomingClaim] { [] }
    func claimOutgoing(_ terms: ClaimTerms, at now: Moment) async throws -> [OutgoingClaim] { [] }
    func isSwitchedOn() async throws -> Bool { true }
    func setSwitchedOn(_ isOn: Bool, at now: Moment) async throws {}
    func cursor(of instance: String) async throws -> Int64? { nil }
    func advanceCursor(of instance: String, to post: Int64) async throws {}
    func setTopic(_ topic: Int64, of instance: String, stopped: Bool, at now: Moment) async throws {}
    func setMember(_ author: String, of instance: String, optedOut: Bool, at now: Moment) async throws {}
    func prune(before cutoff: Moment, at now: Moment) async throws {}
    func checkWritable() async throws {}
    func claimAlarm(_ terms: ClaimTerms, at now: Moment) async throws -> Alarm? { nil }
    func replyDestroyed(_ remote: String, of instance: String, at now: Moment) async throws -> Bool { false }
    func statistics() async throws -> MailroomStatistics {
        MailroomStatistics(incoming: [:], outgoing: [:], oldestIncoming: nil, oldestOutgoing: nil)
    }

    func drafts(limit: Int, after: Int64) async throws -> [Draft] { [] }
    func draft(_ id: Int64) async throws -> Draft? { nil }
    func cancelledDrafts(limit: Int) async throws -> [CancelledDraft] { [] }
    func decision(_ id: Int64) async throws -> RecordedDecision? { nil }
    func decision(on instance: String, topic: Int64, number: Int64) async throws -> RecordedDecision? { nil }
    func sentTexts(to key: PostKey) async throws -> [String] { [] }
    func gaps(limit: Int, before: Int64?) async throws -> [Gap] { [] }
    func deadLetters(limit: Int) async throws -> [DeadLetter] { [] }

    // MARK: What nobody asks for where nothing was claimed

    func record(_ decision: Decision, for claim: IncomingClaim, at now: Moment) async throws -> Recording {
        throw MailroomError.notFound
    }
    func drop(_ claim: IncomingClaim, reason: String) async throws { throw MailroomError.notFound }
    func fail(_ claim: IncomingClaim, kind: String, verdict: Verdict) async throws { throw MailroomError.notFound }
    func release(_ claim: IncomingClaim, until: Moment) async throws { throw MailroomError.notFound }
    func beginSending(_ claim: OutgoingClaim, until: Moment) async throws { throw MailroomError.notFound }
    func confirmUnsent(_ claim: OutgoingClaim, at now: Moment) async throws -> OutgoingClaim? { nil }
    func recordSent(_ claim: OutgoingClaim, remote: String?, at now: Moment) async throws {
        throw MailroomError.notFound
    }
    func fail(
        _ claim: OutgoingClaim, kind: String, mayHaveBeenSent: Bool, verdict: Verdict, at now: Moment
    ) async throws { throw MailroomError.notFound }
    func release(_ claim: OutgoingClaim, until: Moment) async throws { throw MailroomError.notFound }
    func cancel(_ claim: OutgoingClaim, reason: String, at now: Moment) async throws { throw MailroomError.notFound }
    func recordExposed(_ claim: OutgoingClaim, remote: String, at now: Moment) async throws {
        throw MailroomError.notFound
    }
    func shelve(_ claim: OutgoingClaim, asReply reply: String?, at now: Moment) async throws {
        throw MailroomError.notFound
    }
    func end(_ alarm: Alarm, _ ending: Alarm.Ending) async throws { throw MailroomError.notFound }
    func markShown(_ id: Int64, revision: Int64) async throws { throw MailroomError.notFound }
    func approve(_ id: Int64, revision: Int64, at now: Moment) async throws { throw MailroomError.notFound }
    func discard(_ id: Int64, at now: Moment) async throws { throw MailroomError.notFound }
    func revise(_ id: Int64, body: String, at now: Moment) async throws { throw MailroomError.notFound }
    func decline(_ id: Int64, at now: Moment) async throws { throw MailroomError.notFound }
    func replay(_ letter: DeadLetter.ID, at now: Moment) async throws { throw MailroomError.notFound }
}
