import GRDB

/// What has to do with moderators, of a row that is being planned or sent.
extension Outbox {
    /// Says whether a person is needed soon. Of an urgent draft the forum's moderators are told, once.
    func mark(_ id: Int64, isUrgent: Bool, at now: Moment) throws {
        try database.run("UPDATE outbox SET urgent = ? WHERE id = ?", [isUrgent, id])
        guard isUrgent else { return }
        try database.run(
            """
            UPDATE outbox SET alarm = 'waiting', alarm_at = ? WHERE id = ? AND state = 'draft' AND alarm IS NULL
            """, [now.milliseconds, id])
    }

    /// Leaves a person's text where it is, as a draft, with what we would say now beside it.
    func propose(_ body: String?, beside id: Int64, from incoming: Int64, at now: Moment) throws {
        try database.run(
            """
            UPDATE outbox SET inbox = ?, proposal = ?, state = 'draft', approved = 0, revision = revision + 1,
                generation = generation + 1, attempts = 0, reason = NULL, next_at = ?, changed = ?
            WHERE id = ?
            """, [incoming, body.map(Self.stored), now.milliseconds, now.milliseconds, id])
    }

    /// Makes a claimed row a draft: it is not to be sent without a person.
    ///
    /// - Parameter reply: The text of a reply to be made of a note; nil to leave the row what it is.
    func shelve(_ claim: OutgoingClaim, asReply reply: String?, at now: Moment) throws {
        let row = try held(claim, in: [.leased, .sending])
        guard try row.word("state") == OutgoingState.sending || row.value("may_have_left") == false else {
            throw MailroomError.unconfirmed
        }
        try database.run(
            """
            UPDATE outbox SET state = 'draft', may_have_left = 0, attempts = 0, generation = generation + 1,
                reason = NULL, changed = ?
            WHERE id = ?
            """, [now.milliseconds, claim.id])
        if let reply { try rewrite(claim.id, as: .reply, reply) }
        try mark(claim.id, isUrgent: claim.isUrgent, at: now)
        crashHook(.failureRecorded)
    }

    /// Puts another text in a row's place; whoever read the last one has to read it again.
    func rewrite(_ id: Int64, as action: OutgoingAction, _ body: String) throws {
        guard let row = try database.row("SELECT * FROM outbox WHERE id = ?", [id]) else {
            throw MailroomError.notFound
        }
        try database.run(
            "UPDATE outbox SET action = ?, body = ?, seal = ?, revision = revision + 1 WHERE id = ?",
            [action.rawValue, Self.stored(body), try Self.seal(of: row, action, body), id])
    }
}
