import Foundation
import GRDB

/// The outbox's table, within a transaction.
struct Outbox {
    let database: Database
    let crashHook: CrashHook

    // MARK: Planning

    /// Does to the rows of a message's post what `instruction` asks for.
    /// Returns the row that will do it, if one is needed.
    @discardableResult
    func carryOut(
        _ instruction: Instruction, of incoming: Int64, reason: DropReason, isUrgent: Bool = false, at now: Moment
    ) throws -> Int64? {
        guard
            let message = try database.row("SELECT instance, post, topic, number FROM inbox WHERE id = ?", [incoming])
        else { throw MailroomError.notFound }
        let plan = DeliveryPlan(try deliveries(of: try message.postKey()))
        switch plan.step(for: instruction, isDestroyed: reason == .destroyed) {
        case .keep:
            return nil
        case .insert(let action, let state, let body):
            let id = try insert(action, state, body: body, from: incoming, message, at: now)
            if isUrgent { try mark(id, isUrgent: true, at: now) }
            return id
        case .replace(let id, let action, let state, let body):
            try replace(id, action, state, body: body, from: incoming, message, at: now)
            try mark(id, isUrgent: isUrgent, at: now)
            return id
        case .propose(let id, let body):
            try propose(body, beside: id, from: incoming, at: now)
            try mark(id, isUrgent: isUrgent, at: now)
            return id
        case .follow(let id, let action, let state, let body):
            try cancel(id, reason: .superseded, at: now)
            return try insert(action, state, body: body, from: incoming, message, at: now)
        case .cancel(let id):
            try cancel(id, reason: reason, at: now)
            return nil
        case .hush(let id, let other):
            try database.run("UPDATE outbox SET body = NULL, changed = ? WHERE id = ?", [now.milliseconds, id])
            if let other { try cancel(other, reason: reason, at: now) }
            return nil
        }
    }

    func deliveries(of key: PostKey) throws -> [Delivery] {
        try database.rows(
            """
            SELECT id, action, state, body, may_have_left, persons FROM outbox WHERE instance = ? AND post = ? ORDER BY id
            """, [key.instance, key.post]
        ).map { try $0.delivery() }
    }

    private func insert(
        _ action: OutgoingAction, _ state: OutgoingState, body: String?, from incoming: Int64, _ message: Row,
        at now: Moment
    ) throws -> Int64 {
        try database.run(
            """
            INSERT INTO outbox (inbox, instance, post, topic, number, action, body, seal, state, may_have_left,
                next_at, created, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                incoming, message["instance"], message["post"], message["topic"], message["number"], action.rawValue,
                body.map(Self.stored), try Self.seal(of: message, action, body), state.rawValue, try isDoubtful(action),
                now.milliseconds, now.milliseconds, now.milliseconds,
            ])
        return database.lastInsertedRowID
    }

    /// Where rows were lost, our reply may be on the forum without our knowing.
    private func isDoubtful(_ action: OutgoingAction) throws -> Bool {
        try action.isFirst && database.setting(.recovered) == 1
    }

    private func replace(
        _ id: Int64, _ action: OutgoingAction, _ state: OutgoingState, body: String?, from incoming: Int64,
        _ message: Row, at now: Moment
    ) throws {
        try database.run(
            """
            UPDATE outbox SET inbox = ?, action = ?, body = ?, seal = ?, state = ?, attempts = 0,
                may_have_left = ? OR (may_have_left AND action IN ('reply', 'note')), generation = generation + 1,
                next_at = ?, reason = NULL, created = ?, changed = ?, approved = 0, persons = 0,
                revision = revision + 1, proposal = NULL
            WHERE id = ?
            """,
            [
                incoming, action.rawValue, body.map(Self.stored), try Self.seal(of: message, action, body),
                state.rawValue, try isDoubtful(action), now.milliseconds, now.milliseconds, now.milliseconds, id,
            ])
    }

    /// Cancels a row; whoever had claimed it has lost the claim.
    func cancel(_ id: Int64, reason: DropReason, at now: Moment) throws {
        try database.run(
            """
            UPDATE outbox SET state = 'cancelled', reason = ?, generation = generation + 1, changed = ? WHERE id = ?
            """, [reason.rawValue, now.milliseconds, id])
    }

    // MARK: Claiming

    func claim(_ terms: ClaimTerms, at now: Moment) throws -> [OutgoingClaim] {
        guard try database.setting(.switchedOn) != 0 else { return [] }
        var claims: [OutgoingClaim] = []
        var setAside = 1
        while setAside > 0, claims.count < terms.limit {
            let rows = try due(at: now, terms, limit: terms.limit - claims.count)
            let leased = try rows.compactMap { try lease($0, terms, at: now) }
            setAside = rows.count - leased.count
            claims += leased
        }
        return claims
    }

    /// Rows that may be sent; of one post only the oldest that is still to come.
    private func due(at now: Moment, _ terms: ClaimTerms, limit: Int) throws -> [Row] {
        try database.rows(
            """
            SELECT * FROM outbox AS due INDEXED BY outbox_due
            WHERE state IN ('waiting', 'leased', 'sending') AND next_at <= ?
                AND due.instance \(terms.forums.condition)
                AND NOT EXISTS (
                    SELECT 1 FROM outbox AS first INDEXED BY outbox_post
                    WHERE first.instance = due.instance AND first.post = due.post AND first.id < due.id
                        AND first.state IN ('draft', 'waiting', 'leased', 'sending'))
                AND instance NOT IN (SELECT value FROM json_each(?))
                AND NOT (action IN ('reply', 'note') AND instance IN (SELECT value FROM json_each(?)))
            ORDER BY next_at, id LIMIT ?
            """,
            [now.milliseconds] + terms.forums.arguments
                + [Self.list(terms.closed), Self.list(terms.closedToNewPosts), limit])
    }

    /// Names as a JSON list, for a query that takes any number of them.
    static func list(_ names: Set<String>) throws -> String {
        String(decoding: try JSONEncoder().encode(names.sorted()), as: UTF8.self)
    }

    /// Claims a row, or sets it aside where it was tried too often, is damaged or has nothing to do.
    private func lease(_ row: Row, _ terms: ClaimTerms, at now: Moment) throws -> OutgoingClaim? {
        let claim = try claim(from: row)
        guard try !putOff(claim, row, at: now) else { return nil }
        if let (state, reason) = try obstacle(to: claim, row, terms) {
            try setAside(claim, as: state, reason: reason, at: now)
            return nil
        }
        try database.run(
            """
            UPDATE outbox SET state = 'leased', next_at = ?, attempts = attempts + 1, generation = generation + 1,
                changed = ?
            WHERE id = ?
            """, [now.advanced(by: terms.lease).milliseconds, now.milliseconds, claim.id])
        crashHook(.outgoingLeased)
        return claim
    }

    /// Puts a first post off that may have arrived and would now get another text: a forum that still works
    /// on the first request would show both.
    func putOff(_ claim: OutgoingClaim, _ row: Row, at now: Moment) throws -> Bool {
        guard claim.action.isFirst, claim.mayHaveBeenSent, let quiet: Int64 = try row.optional("quiet_until"),
            quiet > now.milliseconds,
            case .sendInstead = DeliveryPlan(try deliveries(of: claim.key)).stepAfterUnsent()
        else { return false }
        try database.run("UPDATE outbox SET state = 'waiting', next_at = ? WHERE id = ?", [quiet, claim.id])
        return true
    }

    private func obstacle(to claim: OutgoingClaim, _ row: Row, _ terms: ClaimTerms) throws
        -> (OutgoingState, DropReason)?
    {
        if claim.attempt > terms.attempts { return (.dead, .exhausted) }
        if try !Self.isSound(row) { return (.dead, .damaged) }
        return try isMoot(claim) ? (.cancelled, .moot) : nil
    }

    private func claim(from row: Row) throws -> OutgoingClaim {
        let (key, action): (PostKey, OutgoingAction) = (try row.postKey(), try row.word("action"))
        var claim = OutgoingClaim(
            id: try row.value("id"), generation: try row.value("generation") + 1,
            attempt: try row.value("attempts") + 1, incoming: try row.value("inbox"), key: key,
            topic: try row.value("topic"), number: try row.value("number"), action: action,
            body: try row.text("body"), target: action.isFirst ? nil : try remote(of: key),
            mayHaveBeenSent: try row.value("may_have_left"))
        claim.isApproved = try row.value("approved")
        claim.isUrgent = try row.value("urgent")
        return claim
    }

    private func remote(of key: PostKey) throws -> String? {
        try database.row(
            "SELECT remote FROM outbox WHERE instance = ? AND post = ? AND action IN ('reply', 'note')",
            [key.instance, key.post]
        )?.optional("remote")
    }

    /// Whether the row's bytes are those that were written. Erased text has
    /// no checksum; such a row says nothing.
    static func isSound(_ row: Row) throws -> Bool {
        let (action, body): (OutgoingAction, String?) = (try row.word("action"), try row.text("body"))
        if body == nil, action != .withdraw { return true }
        return try row.value("seal") == seal(of: row, action, body)
    }

    /// Whether there is nothing that it could do: no text, or nothing on the forum to change.
    private func isMoot(_ claim: OutgoingClaim) throws -> Bool {
        switch claim.action {
        case .reply, .note: claim.body == nil && !claim.mayHaveBeenSent
        case .edit: try claim.body == nil || !mayStand(claim.key)
        case .withdraw: try !mayStand(claim.key)
        }
    }

    /// Whether a first post of ours stands on the forum, or may.
    private func mayStand(_ key: PostKey) throws -> Bool {
        try database.number(
            """
            SELECT 1 FROM outbox
            WHERE instance = ? AND post = ? AND action IN ('reply', 'note') AND (state = 'sent' OR may_have_left = 1)
            """, [key.instance, key.post]) != nil
    }

    private func setAside(_ claim: OutgoingClaim, as state: OutgoingState, reason: DropReason, at now: Moment) throws {
        try database.run(
            "UPDATE outbox SET state = ?, reason = ?, changed = ? WHERE id = ?",
            [state.rawValue, reason.rawValue, now.milliseconds, claim.id])
    }

    /// A text as it stands in a column.
    static func stored(_ text: String) -> Data {
        Data(text.utf8)
    }

    static func seal(of row: Row, _ action: OutgoingAction, _ body: String?) throws -> Int64 {
        var seal = Seal()
        seal.add(try row.value("instance") as String)
        for column in ["post", "topic", "number"] { seal.add(try row.value(column) as Int64) }
        seal.add(action.rawValue)
        seal.add(stored(body ?? ""))
        return seal.value
    }
}
