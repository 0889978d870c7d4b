import GRDB

/// The outbox rows that wait for a moderator, within a transaction.
struct DraftShelf {
    let database: Database

    private static let columns = """
        SELECT outbox.id, outbox.inbox, instance, post, topic, number, action, body, created, question
        FROM outbox LEFT JOIN decision ON decision.inbox = outbox.inbox
        WHERE state = 'draft'
        """

    func drafts(limit: Int, after: Int64) throws -> [Draft] {
        try database.rows(Self.columns + " AND outbox.id > ? ORDER BY outbox.id LIMIT ?", [after, limit]).map(draft)
    }

    func draft(_ id: Int64) throws -> Draft? {
        try database.row(Self.columns + " AND outbox.id = ?", [id]).map(draft)
    }

    private func draft(_ row: Row) throws -> Draft {
        Draft(
            id: try row.value("id"), incoming: try row.value("inbox"), key: try row.postKey(),
            topic: try row.value("topic"), number: try row.value("number"), action: try row.word("action"),
            body: try row.text("body") ?? "", question: try row.text("question") ?? "",
            created: try row.moment("created"))
    }

    func approve(_ id: Int64, at now: Moment) throws {
        try changeOne(
            "UPDATE outbox SET state = 'waiting', next_at = ?, changed = ? WHERE id = ? AND state = 'draft'",
            [now.milliseconds, now.milliseconds, id])
    }

    func decline(_ id: Int64, at now: Moment) throws {
        try changeOne(
            "UPDATE outbox SET state = 'declined', changed = ? WHERE id = ? AND state = 'draft'",
            [now.milliseconds, id])
        try markCorrected(id)
    }

    func revise(_ id: Int64, body: String, at now: Moment) throws {
        let row = try database.row("SELECT * FROM outbox WHERE id = ? AND state = 'draft'", [id])
        guard let row else { throw MailroomError.notFound }
        try changeOne(
            "UPDATE outbox SET body = ?, seal = ?, changed = ? WHERE id = ?",
            [Outbox.stored(body), try Outbox.seal(of: row, try row.word("action"), body), now.milliseconds, id])
        try markCorrected(id)
    }

    private func markCorrected(_ id: Int64) throws {
        try database.run(
            "UPDATE decision SET corrected = 1 WHERE inbox = (SELECT inbox FROM outbox WHERE id = ?)", [id])
    }

    private func changeOne(_ sql: String, _ arguments: StatementArguments) throws {
        guard try database.run(sql, arguments) == 1 else { throw MailroomError.notFound }
    }
}
