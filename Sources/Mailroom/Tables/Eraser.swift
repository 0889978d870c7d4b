import GRDB

/// Takes text out of the store. Keys, states and the forum's ids stay, so
/// that nothing is answered twice and what was sent can still be withdrawn.
struct Eraser {
    let database: Database

    /// The text of a post and of what we decided and said about it.
    ///
    /// - Parameters:
    ///   - cutoff: Only messages accepted before it; nil for all.
    ///   - keepsOutbox: Whether the outbox is left as it is, for a later message.
    func erase(_ key: PostKey, before cutoff: Moment? = nil, keepsOutbox: Bool = false) throws {
        let rows = try database.rows(
            "SELECT id FROM inbox WHERE instance = ? AND post = ? AND received < ?",
            [key.instance, key.post, cutoff?.milliseconds ?? .max])
        for row in rows { try eraseIncoming(try row.value("id")) }
        guard !keepsOutbox else { return }
        try database.run(
            "UPDATE outbox SET body = NULL, proposal = NULL WHERE instance = ? AND post = ?", [key.instance, key.post])
    }

    /// The text of one message and of its decision, and the replies that went on from it: they repeat its facts.
    private func eraseIncoming(_ id: Int64) throws {
        try database.run("UPDATE inbox SET body = NULL, author = NULL WHERE id = ?", [id])
        try database.run("UPDATE decision SET question = NULL WHERE inbox = ?", [id])
        try database.run(
            """
            WITH RECURSIVE line (id) AS (
                SELECT ? UNION SELECT inbox FROM line JOIN decision ON predecessor = line.id)
            UPDATE decision SET reply = NULL WHERE inbox IN (SELECT id FROM line)
            """, [id])
    }
}
