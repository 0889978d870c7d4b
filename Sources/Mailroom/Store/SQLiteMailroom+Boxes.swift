extension SQLiteMailroom {
    package func accept(_ post: IncomingPost, at now: Moment) async throws -> Acceptance {
        let acceptance = try await write { try Inbox(database: $0, crashHook: $1).accept(post, at: now) }
        // Erased and committed. If the log cannot be emptied now, that is tried again.
        if acceptance == .destroyed { try? await scrub() }
        return acceptance
    }

    package func knows(_ key: PostKey) async throws -> Bool {
        try await read { try Inbox(database: $0, crashHook: { _ in }).knows(key) }
    }

    package func claimIncoming(_ terms: ClaimTerms, at now: Moment) async throws -> [IncomingClaim] {
        try await write { try Inbox(database: $0, crashHook: $1).claim(terms, at: now) }
    }

    package func record(
        _ decision: Decision, for claim: IncomingClaim, at now: Moment
    ) async throws -> Recording {
        try await write { try Ledger(database: $0, crashHook: $1).record(decision, for: claim, at: now) }
    }

    package func drop(_ claim: IncomingClaim, reason: String) async throws {
        try await end(claim, as: .dropped, reason: reason, until: claim.received)
    }

    package func fail(_ claim: IncomingClaim, kind: String, verdict: Verdict) async throws {
        switch verdict {
        case .retry(let next): try await end(claim, as: .waiting, reason: kind, until: next)
        case .giveUp: try await end(claim, as: .dead, reason: kind, until: claim.received)
        }
    }

    package func release(_ claim: IncomingClaim, until: Moment) async throws {
        try await end(claim, as: .waiting, reason: nil, until: until, counts: false)
    }

    private func end(
        _ claim: IncomingClaim, as state: IncomingState, reason: String?, until: Moment, counts: Bool = true
    ) async throws {
        try await write {
            try Inbox(database: $0, crashHook: $1).end(claim, as: state, reason: reason, until: until, counts: counts)
        }
    }

    package func claimOutgoing(_ terms: ClaimTerms, at now: Moment) async throws -> [OutgoingClaim] {
        try await write { try Outbox(database: $0, crashHook: $1).claim(terms, at: now) }
    }

    package func beginSending(_ claim: OutgoingClaim, until: Moment) async throws {
        try await write { try Outbox(database: $0, crashHook: $1).beginSending(claim, until: until) }
    }

    package func confirmUnsent(_ claim: OutgoingClaim, at now: Moment) async throws -> OutgoingClaim? {
        try await write { try Outbox(database: $0, crashHook: $1).confirmUnsent(claim, at: now) }
    }

    package func recordSent(_ claim: OutgoingClaim, remote: String?, at now: Moment) async throws {
        try await write { try Outbox(database: $0, crashHook: $1).recordSent(claim, remote: remote, at: now) }
    }

    package func recordExposed(_ claim: OutgoingClaim, remote: String, at now: Moment) async throws {
        try await write {
            try Outbox(database: $0, crashHook: $1).recordSent(claim, remote: remote, at: now)
            _ = try Inbox(database: $0, crashHook: $1).accept(claim.destruction, at: now)
        }
        try? await scrub()
    }

    package func fail(
        _ claim: OutgoingClaim, kind: String, mayHaveBeenSent: Bool, verdict: Verdict, at now: Moment
    ) async throws {
        try await write {
            try Outbox(database: $0, crashHook: $1).end(
                claim, as: verdict, reason: kind, isDoubtful: mayHaveBeenSent, at: now)
        }
    }

    package func cancel(_ claim: OutgoingClaim, reason: String, at now: Moment) async throws {
        try await write { try Outbox(database: $0, crashHook: $1).cancel(claim, reason: reason, at: now) }
    }

    package func release(_ claim: OutgoingClaim, until: Moment) async throws {
        try await write {
            try Outbox(database: $0, crashHook: $1).end(
                claim, as: .retry(at: until), reason: nil, isDoubtful: false, at: nil)
        }
    }

    package func shelve(_ claim: OutgoingClaim, asReply reply: String?, at now: Moment) async throws {
        try await write { try Outbox(database: $0, crashHook: $1).shelve(claim, asReply: reply, at: now) }
    }

    package func claimAlarm(_ terms: ClaimTerms, at now: Moment) async throws -> Alarm? {
        // Nearly always there is none: that is seen without a transaction.
        guard try await read({ try AlarmBell(database: $0).isRung(at: now) }) else { return nil }
        return try await write { database, _ in try AlarmBell(database: database).claim(terms, at: now) }
    }

    package func end(_ alarm: Alarm, _ ending: Alarm.Ending) async throws {
        try await write { database, _ in try AlarmBell(database: database).end(alarm, ending) }
    }
}
