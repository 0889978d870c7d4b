import GRDB

/// What a sender reports about a row that it has claimed.
extension Outbox {
    func beginSending(_ claim: OutgoingClaim, until: Moment) throws {
        guard try database.setting(.switchedOn) != 0 else { throw MailroomError.switchedOff }
        let row = try held(claim, in: [.leased])
        guard try !claim.action.isFirst || row.value("may_have_left") == false else {
            throw MailroomError.unconfirmed
        }
        try database.run(
            "UPDATE outbox SET state = 'sending', may_have_left = 1, next_at = ?, quiet_until = ? WHERE id = ?",
            [until.milliseconds, until.milliseconds, claim.id])
        crashHook(.sendingMarked)
    }

    func confirmUnsent(_ claim: OutgoingClaim, at now: Moment) throws -> OutgoingClaim? {
        let row = try held(claim, in: [.leased])
        guard try !putOff(claim, row, at: now) else { return nil }
        try database.run(
            """
            UPDATE outbox SET may_have_left = 0
            WHERE instance = ? AND post = ? AND action IN ('reply', 'note') AND state <> 'sent'
            """, [claim.key.instance, claim.key.post])
        crashHook(.unsentConfirmed)
        try settle(claim.key, at: now)
        guard claim.action.isFirst else {
            try cancel(claim.id, reason: .moot, at: now)
            return nil
        }
        return try current(claim)
    }

    func recordSent(_ claim: OutgoingClaim, remote: String?, at now: Moment) throws {
        // A request that left is recorded even where the claim ran out meanwhile.
        let changed = try database.run(
            """
            UPDATE outbox SET state = 'sent', remote = ?, may_have_left = 0, reason = NULL, changed = ?
            WHERE id = ? AND ((generation = ? AND state IN ('leased', 'sending'))
                OR (generation > ? AND may_have_left = 1 AND state IN ('waiting', 'leased', 'sending', 'dead')))
            """, [remote, now.milliseconds, claim.id, claim.generation, claim.generation])
        guard changed == 1 else { throw MailroomError.leaseLost }
        crashHook(.sentRecorded)
    }

    /// Ends a claim that is not to be sent any more.
    func cancel(_ claim: OutgoingClaim, reason: String, at now: Moment) throws {
        let row = try held(claim, in: [.leased, .sending])
        let isDoubtful: Bool = try row.value("may_have_left")
        guard try !claim.action.isFirst || row.word("state") == OutgoingState.sending || !isDoubtful else {
            throw MailroomError.unconfirmed
        }
        try database.run(
            """
            UPDATE outbox SET state = 'cancelled', reason = ?, may_have_left = 0, generation = generation + 1,
                changed = ?
            WHERE id = ?
            """, [Inbox.shortened(reason), now.milliseconds, claim.id])
        crashHook(.failureRecorded)
    }

    /// Ends a claim that did not succeed.
    ///
    /// - Parameters:
    ///   - reason: The failure's kind; nil where it does not count as an attempt.
    ///   - isDoubtful: Whether the request may have arrived.
    func end(_ claim: OutgoingClaim, as verdict: Verdict, reason: String?, isDoubtful: Bool, at now: Moment?) throws {
        let earlierDoubt = try earlierDoubt(about: claim, try held(claim, in: [.leased, .sending]))
        let (state, next) = Self.state(after: verdict)
        try database.run(
            """
            UPDATE outbox SET state = ?, next_at = coalesce(?, next_at), reason = ?, may_have_left = ?,
                attempts = attempts - ?, changed = coalesce(?, changed)
            WHERE id = ?
            """,
            [
                state.rawValue, next?.milliseconds, reason.map(Inbox.shortened), isDoubtful || earlierDoubt,
                reason == nil ? 1 : 0, now?.milliseconds, claim.id,
            ])
        crashHook(.failureRecorded)
        if claim.action.isFirst, !isDoubtful, !earlierDoubt, let now { try settle(claim.key, at: now) }
    }

    /// Whether an attempt before this one may have arrived. A first post is
    /// looked for before it is sent again; an edit is not.
    private func earlierDoubt(about claim: OutgoingClaim, _ row: Row) throws -> Bool {
        try row.word("state") == OutgoingState.leased
            ? row.value("may_have_left") : !claim.action.isFirst && claim.mayHaveBeenSent
    }

    private static func state(after verdict: Verdict) -> (OutgoingState, Moment?) {
        switch verdict {
        case .retry(let next): (.waiting, next)
        case .giveUp: (.dead, nil)
        }
    }

    /// A first post is known not to be on the forum: what was planned behind it takes its place. One that was sent
    /// and is not found, since it waits for the forum's moderators or they threw it away, stays as it is.
    private func settle(_ key: PostKey, at now: Moment) throws {
        let first = try database.row(
            """
            SELECT * FROM outbox WHERE instance = ? AND post = ? AND action IN ('reply', 'note') AND state <> 'sent'
            """, [key.instance, key.post])
        guard let first else { return }
        switch DeliveryPlan(try deliveries(of: key)).stepAfterUnsent() {
        case .send:
            break
        case .sendInstead(let body, let other):
            try rewrite(first, body, as: other)
            try cancel(other, reason: .superseded, at: now)
        case .draftInstead(let body, let other):
            try rewrite(first, body, as: other)
            try database.run(
                "UPDATE outbox SET state = 'draft', generation = generation + 1 WHERE id = ?",
                [try first.value("id") as Int64])
            try cancel(other, reason: .superseded, at: now)
        case .cancel(let other):
            try cancel(try first.value("id"), reason: .moot, at: now)
            if let other { try cancel(other, reason: .moot, at: now) }
        }
    }

    /// Gives a first post the text of another row, with who wrote and approved it. One that was
    /// cancelled is wanted again.
    private func rewrite(_ row: Row, _ body: String, as other: Int64) throws {
        try database.run(
            """
            UPDATE outbox SET body = ?, seal = ?, state = iif(state = 'cancelled', 'waiting', state),
                (approved, persons) = (SELECT approved, persons FROM outbox WHERE id = ?)
            WHERE id = ?
            """,
            [
                Self.stored(body), try Self.seal(of: row, try row.word("action"), body), other,
                try row.value("id") as Int64,
            ])
    }

    /// The claim as its row stands now; nil where the row is cancelled.
    private func current(_ claim: OutgoingClaim) throws -> OutgoingClaim? {
        let row = try database.row(
            "SELECT body, approved, urgent FROM outbox WHERE id = ? AND state = 'leased'", [claim.id])
        return try row.map { row in
            var current = OutgoingClaim(
                id: claim.id, generation: claim.generation, attempt: claim.attempt, incoming: claim.incoming,
                key: claim.key, topic: claim.topic, number: claim.number, action: claim.action,
                body: try row.text("body"), target: nil, mayHaveBeenSent: false)
            current.isApproved = try row.value("approved")
            current.isUrgent = try row.value("urgent")
            return current
        }
    }

    /// The text that was sent last to a post, and those that may have arrived since, in their order.
    func sentTexts(to key: PostKey) throws -> [String] {
        let rows = try database.rows(
            """
            SELECT state, body FROM outbox
            WHERE instance = ? AND post = ? AND action <> 'withdraw' AND (state = 'sent' OR may_have_left = 1)
            ORDER BY id
            """, [key.instance, key.post])
        let last = try rows.lastIndex { try $0.word("state") == OutgoingState.sent } ?? 0
        return try rows.dropFirst(last).compactMap { try $0.text("body") }
    }

    /// The row of a claim that still holds.
    func held(_ claim: OutgoingClaim, in states: [OutgoingState]) throws -> Row {
        let row = try database.row(
            "SELECT state, may_have_left, quiet_until FROM outbox WHERE id = ? AND generation = ?",
            [claim.id, claim.generation])
        guard let row, states.contains(try row.word("state")) else { throw MailroomError.leaseLost }
        return row
    }

    /// Makes the claims of a process that is gone void. What it may have sent stays marked so.
    func freeAll() throws {
        try database.run(
            "UPDATE outbox SET state = 'waiting', next_at = created WHERE state IN ('leased', 'sending')")
    }
}
