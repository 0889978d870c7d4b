import GRDB

/// Stops and goes: topics, members and old rows, within a transaction.
struct Switchboard {
    let database: Database
    let crashHook: CrashHook

    func setTopic(_ topic: Int64, of instance: String, stopped: Bool, at now: Moment) throws {
        guard stopped else {
            try database.run("DELETE FROM stopped_topic WHERE instance = ? AND topic = ?", [instance, topic])
            return
        }
        try database.run("INSERT OR IGNORE INTO stopped_topic (instance, topic) VALUES (?, ?)", [instance, topic])
        try database.run(
            """
            UPDATE inbox SET state = 'dropped', reason = ?, body = NULL, author = NULL
            WHERE instance = ? AND topic = ? AND state IN ('waiting', 'leased', 'dead')
            """, [DropReason.topicStopped.rawValue, instance, topic])
        let posts = try database.rows(
            """
            SELECT DISTINCT instance, post FROM outbox INDEXED BY outbox_topic WHERE instance = ? AND topic = ?
            """, [instance, topic])
        for row in posts { try silence(try row.postKey(), reason: .topicStopped, at: now) }
    }

    /// Somebody of the forum destroyed a reply of ours: they want none there. Returns whether it was one,
    /// and not one that we took back ourselves.
    func replyDestroyed(_ remote: String, of instance: String, at now: Moment) throws -> Bool {
        let row = try database.row(
            """
            SELECT inbox, instance, post, topic FROM outbox AS reply INDEXED BY outbox_remote
            WHERE instance = ? AND remote = ? AND action = 'reply' AND state = 'sent'
                AND NOT EXISTS (
                    SELECT 1 FROM outbox AS other WHERE other.instance = reply.instance AND other.post = reply.post
                        AND other.action = 'withdraw' AND other.state NOT IN ('declined', 'cancelled'))
            """, [instance, remote])
        guard let row else { return false }
        try database.run("UPDATE decision SET corrected = 1 WHERE inbox = ?", [try row.value("inbox") as Int64])
        try setTopic(try row.value("topic"), of: instance, stopped: true, at: now)
        return true
    }

    /// The switch for everything. When it was last switched on is kept: what came in before waited meanwhile.
    func setSwitchedOn(_ isOn: Bool, at now: Moment) throws {
        if try isOn && database.setting(.switchedOn) == 0 { try database.set(.switchedOnAt, to: now.milliseconds) }
        try database.set(.switchedOn, to: isOn ? 1 : 0)
    }

    func setMember(_ author: String, of instance: String, optedOut: Bool, at now: Moment) throws {
        guard optedOut else {
            try database.run("DELETE FROM opted_out WHERE instance = ? AND author = ?", [instance, author])
            return
        }
        try database.run("INSERT OR IGNORE INTO opted_out (instance, author) VALUES (?, ?)", [instance, author])
        let posts = try database.rows(
            """
            SELECT DISTINCT instance, post FROM inbox INDEXED BY inbox_author WHERE instance = ? AND author = ?
            """, [instance, author])
        for row in posts { try forget(try row.postKey(), reason: .optedOut, at: now) }
    }

    /// Forgets the text of at most `limit` messages accepted before `cutoff`. Returns how many there were.
    func prune(before cutoff: Moment, limit: Int, at now: Moment) throws -> Int {
        let rows = try database.rows(
            """
            SELECT instance, post FROM inbox INDEXED BY inbox_text
            WHERE author IS NOT NULL AND received < ? ORDER BY received LIMIT ?
            """, [cutoff.milliseconds, limit])
        for row in rows { try forget(try row.postKey(), before: cutoff, reason: .expired, at: now) }
        return rows.count
    }

    /// Drops and cancels what is open about a post, and erases its text.
    private func forget(_ key: PostKey, before cutoff: Moment? = nil, reason: DropReason, at now: Moment) throws {
        let isAlive = try cutoff.map { try isNewer(key, than: $0) } ?? false
        let limit = cutoff?.milliseconds ?? .max
        // First the text, so that a full store has room for the rest.
        try Eraser(database: database).erase(key, before: cutoff, keepsOutbox: isAlive)
        crashHook(.textErased)
        try database.run(
            """
            UPDATE inbox SET state = 'dropped', reason = ?
            WHERE instance = ? AND post = ? AND state IN ('waiting', 'leased', 'dead') AND received < ?
            """, [reason.rawValue, key.instance, key.post, limit])
        if !isAlive { try silence(key, reason: reason, at: now) }
    }

    /// Whether a later state of the post is younger than the retention.
    private func isNewer(_ key: PostKey, than cutoff: Moment) throws -> Bool {
        // The plus keeps SQLite from walking all authors of the forum instead of the post's few rows.
        try database.number(
            "SELECT 1 FROM inbox WHERE instance = ? AND post = ? AND received >= ? AND +author IS NOT NULL LIMIT 1",
            [key.instance, key.post, cutoff.milliseconds]) != nil
    }

    /// Sees to it that nothing more is said about a post. Withdrawals still
    /// go. A request under way cannot be called back, but without its text it cannot be repeated.
    private func silence(_ key: PostKey, reason: DropReason, at now: Moment) throws {
        try database.run(
            """
            UPDATE outbox SET state = 'cancelled', reason = ?, generation = generation + 1, changed = ?
            WHERE instance = ? AND post = ? AND action <> 'withdraw' AND state IN ('draft', 'waiting', 'leased', 'dead')
            """, [reason.rawValue, now.milliseconds, key.instance, key.post])
        try database.run(
            """
            UPDATE outbox SET body = NULL, proposal = NULL WHERE instance = ? AND post = ? AND state = 'sending'
            """, [key.instance, key.post])
    }
}
