import GRDB

/// The urgent drafts that the forums' moderators are to be told of, within a transaction.
struct AlarmBell {
    let database: Database

    /// Whether any may be due.
    func isRung(at now: Moment) throws -> Bool {
        try database.number(
            """
            SELECT 1 FROM outbox INDEXED BY outbox_alarm
            WHERE alarm = 'waiting' AND alarm_at <= ? AND state = 'draft' LIMIT 1
            """, [now.milliseconds]) != nil
    }

    func claim(_ terms: ClaimTerms, at now: Moment) throws -> Alarm? {
        guard try database.setting(.switchedOn) != 0 else { return nil }
        let row = try database.row(
            """
            SELECT * FROM outbox INDEXED BY outbox_alarm
            WHERE alarm = 'waiting' AND alarm_at <= ? AND state = 'draft' AND body IS NOT NULL
                AND instance NOT IN (SELECT value FROM json_each(?))
            ORDER BY alarm_at LIMIT 1
            """, [now.milliseconds, try Outbox.list(terms.closed.union(terms.closedToNewPosts))])
        guard let row else { return nil }
        let alarm = Alarm(
            draft: try row.value("id"), revision: try row.value("revision"),
            attempt: try row.value("alarm_tries") + 1, key: try row.postKey(), topic: try row.value("topic"),
            number: try row.value("number"), body: try row.text("body") ?? "")
        try database.run(
            "UPDATE outbox SET alarm_at = ?, alarm_tries = alarm_tries + 1 WHERE id = ?",
            [now.advanced(by: terms.lease).milliseconds, alarm.draft])
        return alarm
    }

    func end(_ alarm: Alarm, _ ending: Alarm.Ending) throws {
        switch ending {
        case .raised(let body):
            try set("raised", alarm)
            guard let body, try isUntouched(alarm) else { return }
            try Outbox(database: database, crashHook: { _ in }).rewrite(alarm.draft, as: .reply, body)
        case .retry(let next):
            try database.run("UPDATE outbox SET alarm_at = ? WHERE id = ?", [next.milliseconds, alarm.draft])
        case .failed:
            try set("failed", alarm)
        }
    }

    private func set(_ state: String, _ alarm: Alarm) throws {
        try database.run("UPDATE outbox SET alarm = ?, alarm_at = NULL WHERE id = ?", [state, alarm.draft])
    }

    /// Whether the draft still says what it said, and what it said is ours.
    private func isUntouched(_ alarm: Alarm) throws -> Bool {
        try database.number(
            """
            SELECT 1 FROM outbox
            WHERE id = ? AND revision = ? AND state = 'draft' AND persons = 0 AND action = 'reply'
            """, [alarm.draft, alarm.revision]) != nil
    }
}
