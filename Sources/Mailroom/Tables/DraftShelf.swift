import GRDB

/// The outbox rows that wait for a moderator, within a transaction.
struct DraftShelf {
    let database: Database

    private static let columns = """
        SELECT outbox.id, outbox.inbox, instance, post, topic, number, action, body, created, question, urgent,
            revision, shown, persons, proposal, outbox.reason, outbox.changed, intent, confidence
        FROM outbox LEFT JOIN decision ON decision.inbox = outbox.inbox
            LEFT JOIN decision_intent ON decision_intent.inbox = outbox.inbox AND rank = 0
        """

    // MARK: Looking

    func drafts(limit: Int, after: Int64) throws -> [Draft] {
        try database.rows(
            Self.columns + """

                WHERE state = 'draft'
                    AND (1 - urgent, outbox.id) > (coalesce((SELECT 1 - urgent FROM outbox WHERE id = ?), 0), ?)
                ORDER BY urgent DESC, outbox.id LIMIT ?
                """, [after, after, limit]
        ).map(draft)
    }

    func draft(_ id: Int64) throws -> Draft? {
        try database.row(Self.columns + " WHERE state = 'draft' AND outbox.id = ?", [id]).map(draft)
    }

    func cancelled(limit: Int) throws -> [CancelledDraft] {
        try database.rows(
            Self.columns + " WHERE state = 'cancelled' AND approved = 1 ORDER BY outbox.changed DESC LIMIT ?", [limit]
        ).map { row in
            CancelledDraft(
                draft: try draft(row), reason: try row.optional("reason") ?? "", cancelled: try row.moment("changed"))
        }
    }

    private func draft(_ row: Row) throws -> Draft {
        var draft = Draft(
            id: try row.value("id"), incoming: try row.value("inbox"), key: try row.postKey(),
            topic: try row.value("topic"), number: try row.value("number"), action: try row.word("action"),
            body: try row.text("body") ?? "", question: try row.text("question") ?? "",
            created: try row.moment("created"))
        draft.isUrgent = try row.value("urgent")
        (draft.revision, draft.shownRevision) = (try row.value("revision"), try row.value("shown"))
        (draft.isPersons, draft.proposal) = (try row.value("persons"), try row.text("proposal"))
        if let intent: String = try row.optional("intent") {
            draft.intent = IntentConfidence(intent: intent, confidence: try row.value("confidence"))
        }
        return draft
    }

    // MARK: Deciding

    func markShown(_ id: Int64, revision: Int64) throws {
        try database.run(
            "UPDATE outbox SET shown = ? WHERE id = ? AND state = 'draft' AND revision = ?", [revision, id, revision])
    }

    func approve(_ id: Int64, revision: Int64, at now: Moment) throws {
        let changed = try database.run(
            """
            UPDATE outbox SET state = 'waiting', approved = 1, proposal = NULL, next_at = ?, changed = ?
            WHERE id = ? AND state = 'draft' AND revision = ?
            """, [now.milliseconds, now.milliseconds, id, revision])
        guard changed != 1 else { return }
        throw try draft(id) == nil ? MailroomError.notFound : .changedMeanwhile
    }

    func decline(_ id: Int64, at now: Moment) throws {
        try changeOne(
            "UPDATE outbox SET state = 'declined', proposal = NULL, changed = ? WHERE id = ? AND state = 'draft'",
            [now.milliseconds, id])
        try markCorrected(id)
    }

    /// What was ours is kept beside what is now a person's.
    func revise(_ id: Int64, body: String, at now: Moment) throws {
        let draft = try existing(id)
        try Outbox(database: database, crashHook: { _ in }).rewrite(id, as: draft.action, body)
        try database.run(
            """
            UPDATE outbox SET persons = 1, shown = revision, changed = ?, proposal = coalesce(proposal, ?) WHERE id = ?
            """, [now.milliseconds, draft.isPersons ? nil : Outbox.stored(draft.body), id])
        try markCorrected(id)
    }

    /// Throws a person's text away: what we would say takes its place.
    func discard(_ id: Int64, at now: Moment) throws {
        let draft = try existing(id)
        guard draft.isPersons, let proposal = draft.proposal else { throw MailroomError.notFound }
        try Outbox(database: database, crashHook: { _ in }).rewrite(id, as: draft.action, proposal)
        try database.run(
            "UPDATE outbox SET persons = 0, proposal = NULL, changed = ? WHERE id = ?", [now.milliseconds, id])
    }

    private func existing(_ id: Int64) throws -> Draft {
        guard let draft = try draft(id) else { throw MailroomError.notFound }
        return draft
    }

    private func markCorrected(_ id: Int64) throws {
        try database.run(
            "UPDATE decision SET corrected = 1 WHERE inbox = (SELECT inbox FROM outbox WHERE id = ?)", [id])
    }

    private func changeOne(_ sql: String, _ arguments: StatementArguments) throws {
        guard try database.run(sql, arguments) == 1 else { throw MailroomError.notFound }
    }
}
