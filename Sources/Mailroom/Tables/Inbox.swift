import Foundation
import GRDB

/// The inbox's table, within a transaction.
struct Inbox {
    let database: Database
    let crashHook: CrashHook

    // MARK: Accepting

    func accept(_ post: IncomingPost, at now: Moment) throws -> Acceptance {
        let earlier = try InboxPrecedents(of: post, in: database)
        if !post.event.isDeleted, let refusal = earlier.refusal { return refusal }
        let isLate = try earlier.isPostKnown && isLate(post.event)
        guard try insert(post, isLate: isLate, at: now) else { return .duplicate }
        crashHook(.messageInserted)
        if isLate { return .superseded }
        if earlier.isPostKnown { try dropEarlier(than: post.event) }
        crashHook(.earlierStatesDropped)
        guard post.event.isDeleted else { return .accepted }
        try destroy(post.event.key, at: now)
        return .destroyed
    }

    /// Whether any state of a post was ever stored.
    func knows(_ key: PostKey) throws -> Bool {
        try database.number(
            "SELECT 1 FROM inbox WHERE instance = ? AND post = ? LIMIT 1", [key.instance, key.post]) != nil
    }

    /// Whether a later state of the post is known.
    private func isLate(_ event: PostEvent) throws -> Bool {
        try database.number(
            """
            SELECT 1 FROM inbox
            WHERE instance = ? AND post = ? AND (version > ? OR (version = ? AND deleted > ?)) LIMIT 1
            """,
            [event.key.instance, event.key.post, event.version, event.version, event.isDeleted]) != nil
    }

    /// What will not be decided is kept without text: only its key is needed.
    private func insert(_ post: IncomingPost, isLate: Bool, at now: Moment) throws -> Bool {
        let event = post.event
        let isWanted = !isLate && !event.isDeleted
        let reason = isLate ? DropReason.superseded : event.isDeleted ? .destroyed : nil
        return try database.run(
            """
            INSERT INTO inbox (instance, post, version, deleted, topic, number, category, author, body, seal,
                received, state, next_at, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (instance, post, version, deleted) DO NOTHING
            """,
            [
                event.key.instance, event.key.post, event.version, event.isDeleted, post.topic, post.number,
                post.category, isWanted ? post.author : nil, isWanted ? post.body : nil, Self.seal(of: post),
                now.milliseconds, (isWanted ? IncomingState.waiting : .dropped).rawValue, now.milliseconds,
                reason?.rawValue,
            ]) == 1
    }

    private func dropEarlier(than event: PostEvent) throws {
        try database.run(
            """
            UPDATE inbox SET state = 'dropped', reason = ?, body = NULL, author = NULL
            WHERE instance = ? AND post = ? AND (version < ? OR (version = ? AND deleted < ?))
                AND state IN ('waiting', 'leased', 'dead')
            """,
            [
                (event.isDeleted ? DropReason.destroyed : .superseded).rawValue, event.key.instance, event.key.post,
                event.version, event.version, event.isDeleted,
            ])
    }

    private func destroy(_ key: PostKey, at now: Moment) throws {
        guard
            let row = try database.number(
                "SELECT max(id) FROM inbox WHERE instance = ? AND post = ?", [key.instance, key.post])
        else { return }
        let outbox = Outbox(database: database, crashHook: crashHook)
        try outbox.carryOut(.withdraw, of: row, reason: .destroyed, at: now)
        crashHook(.deliveryWritten)
        try Eraser(database: database).erase(key)
        crashHook(.textErased)
    }

    // MARK: Claiming

    func claim(_ terms: ClaimTerms, at now: Moment) throws -> [IncomingClaim] {
        guard try database.setting(.switchedOn) != 0 else { return [] }
        var claims: [IncomingClaim] = []
        var setAside = 1
        while setAside > 0, claims.count < terms.limit {
            let rows = try due(at: now, limit: terms.limit - claims.count)
            let leased = try rows.compactMap { try lease($0, terms, at: now) }
            setAside = rows.count - leased.count
            claims += leased
        }
        return claims
    }

    private func due(at now: Moment, limit: Int) throws -> [Row] {
        try database.rows(
            """
            SELECT * FROM inbox INDEXED BY inbox_due
            WHERE state IN ('waiting', 'leased') AND next_at <= ? ORDER BY next_at, id LIMIT ?
            """, [now.milliseconds, limit])
    }

    /// Claims a row, or buries it where it was tried too often or is damaged.
    private func lease(_ row: Row, _ terms: ClaimTerms, at now: Moment) throws -> IncomingClaim? {
        let (id, attempts): (Int64, Int) = (try row.value("id"), try row.value("attempts"))
        guard try attempts < terms.attempts && Self.isSound(row) else {
            let reason: DropReason = attempts < terms.attempts ? .damaged : .exhausted
            try database.run("UPDATE inbox SET state = 'dead', reason = ? WHERE id = ?", [reason.rawValue, id])
            return nil
        }
        try database.run(
            """
            UPDATE inbox SET state = 'leased', next_at = ?, attempts = attempts + 1, generation = generation + 1
            WHERE id = ?
            """, [now.advanced(by: terms.lease).milliseconds, id])
        crashHook(.incomingLeased)
        let post = try row.incomingPost()
        return IncomingClaim(
            id: id, generation: try row.value("generation") + 1, attempt: attempts + 1, post: post,
            received: try row.moment("received"), earlierReply: try earlierReply(to: post.event.key))
    }

    private func earlierReply(to key: PostKey) throws -> OutgoingState? {
        try database.row(
            "SELECT state FROM outbox WHERE instance = ? AND post = ? AND action IN ('reply', 'note')",
            [key.instance, key.post]
        )?.word("state")
    }

    // MARK: Ending a claim

    /// Ends a claim; throws if it has run out.
    func end(_ claim: IncomingClaim, as state: IncomingState, reason: String?, until: Moment, counts: Bool = true)
        throws
    {
        let changed = try database.run(
            """
            UPDATE inbox SET state = ?, reason = ?, next_at = ?, attempts = attempts - ?
            WHERE id = ? AND generation = ? AND state = 'leased'
            """,
            [
                state.rawValue, reason.map(Self.shortened), until.milliseconds, counts ? 0 : 1, claim.id,
                claim.generation,
            ])
        guard changed == 1 else { throw MailroomError.leaseLost }
        guard state == .dropped else { return }
        // What is not decided need not be kept.
        try database.run("UPDATE inbox SET body = NULL, author = NULL WHERE id = ?", [claim.id])
    }

    /// Whether the claim's row was dropped under it.
    func isDropped(_ claim: IncomingClaim) throws -> Bool {
        try database.number(
            "SELECT 1 FROM inbox WHERE id = ? AND generation = ? AND state = 'dropped'",
            [claim.id, claim.generation]) != nil
    }

    /// Makes the claims of a process that is gone void.
    func freeAll() throws {
        try database.run("UPDATE inbox SET state = 'waiting', next_at = received WHERE state = 'leased'")
    }

    /// A reason is one fixed word; whatever comes is not let grow.
    static func shortened(_ reason: String) -> String {
        String(decoding: reason.utf8.prefix(64), as: UTF8.self)
    }

    /// Whether the row's bytes are those that were written. Erased text has no checksum.
    static func isSound(_ row: Row) throws -> Bool {
        let body: Data? = try row.optional("body")
        guard body != nil else { return true }
        return try row.value("seal") == seal(of: row.incomingPost())
    }

    private static func seal(of post: IncomingPost) -> Int64 {
        var seal = Seal()
        seal.add(post.event.key.instance)
        for number in [post.event.key.post, post.event.version, post.topic, post.number] { seal.add(number) }
        seal.add(post.event.isDeleted ? 1 : 0)
        seal.add(post.author)
        seal.add(post.body)
        return seal.value
    }
}
