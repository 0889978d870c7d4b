import GRDB

/// What was given up, within a transaction.
struct DeadLetterOffice {
    let database: Database

    func letters(limit: Int) throws -> [DeadLetter] {
        let incoming = try letters(in: .inbox, limit: limit)
        return try incoming + letters(in: .outbox, limit: max(limit - incoming.count, 0))
    }

    private func letters(in box: DeadLetter.Box, limit: Int) throws -> [DeadLetter] {
        try database.rows(
            """
            SELECT id, instance, post, attempts, reason FROM \(box.rawValue) WHERE state = 'dead' ORDER BY id LIMIT ?
            """, [limit]
        ).map { row in
            DeadLetter(
                id: DeadLetter.ID(box: box, row: try row.value("id")), key: try row.postKey(),
                attempts: try row.value("attempts"), reason: try row.optional("reason") ?? "")
        }
    }

    /// Damaged rows stay dead: their text is not what was written.
    func replay(_ letter: DeadLetter.ID, at now: Moment) throws {
        let text = letter.box == .inbox ? "body IS NOT NULL" : "(body IS NOT NULL OR action = 'withdraw')"
        let changed = try database.run(
            """
            UPDATE \(letter.box.rawValue)
            SET state = 'waiting', attempts = 0, generation = generation + 1, next_at = ?, reason = NULL
            WHERE id = ? AND state = 'dead' AND \(text) AND reason IS NOT ?
            """, [now.milliseconds, letter.row, DropReason.damaged.rawValue])
        guard changed == 1 else { throw MailroomError.notFound }
    }
}
