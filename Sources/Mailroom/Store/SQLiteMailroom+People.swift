import GRDB

extension SQLiteMailroom {
    /// How many messages are pruned in one transaction, so that accepting never waits long.
    private static var pruningStep: Int { 200 }

    package func drafts(limit: Int, after: Int64) async throws -> [Draft] {
        try await read { try DraftShelf(database: $0).drafts(limit: limit, after: after) }
    }

    package func draft(_ id: Int64) async throws -> Draft? {
        try await read { try DraftShelf(database: $0).draft(id) }
    }

    package func cancelledDrafts(limit: Int) async throws -> [CancelledDraft] {
        try await read { try DraftShelf(database: $0).cancelled(limit: limit) }
    }

    package func markShown(_ id: Int64, revision: Int64) async throws {
        try await write { database, _ in try DraftShelf(database: database).markShown(id, revision: revision) }
    }

    package func approve(_ id: Int64, revision: Int64, at now: Moment) async throws {
        try await write { database, _ in
            try DraftShelf(database: database).approve(id, revision: revision, at: now)
        }
    }

    package func discard(_ id: Int64, at now: Moment) async throws {
        try await write { database, _ in try DraftShelf(database: database).discard(id, at: now) }
    }

    package func revise(_ id: Int64, body: String, at now: Moment) async throws {
        try await write { database, _ in try DraftShelf(database: database).revise(id, body: body, at: now) }
    }

    package func decline(_ id: Int64, at now: Moment) async throws {
        try await write { database, _ in try DraftShelf(database: database).decline(id, at: now) }
    }

    package func decision(_ id: Int64) async throws -> RecordedDecision? {
        try await read { try Ledger(database: $0, crashHook: { _ in }).decision(id) }
    }

    package func decision(on instance: String, topic: Int64, number: Int64) async throws -> RecordedDecision? {
        try await read {
            try Ledger(database: $0, crashHook: { _ in }).decision(on: instance, topic: topic, number: number)
        }
    }

    package func sentTexts(to key: PostKey) async throws -> [String] {
        try await read { try Outbox(database: $0, crashHook: { _ in }).sentTexts(to: key) }
    }

    package func gaps(limit: Int, before: Int64?) async throws -> [Gap] {
        try await read { try Ledger(database: $0, crashHook: { _ in }).gaps(limit: limit, before: before) }
    }

    package func deadLetters(limit: Int) async throws -> [DeadLetter] {
        try await read { try DeadLetterOffice(database: $0).letters(limit: limit) }
    }

    package func replay(_ letter: DeadLetter.ID, at now: Moment) async throws {
        try await write { database, _ in try DeadLetterOffice(database: database).replay(letter, at: now) }
    }

    package func isSwitchedOn() async throws -> Bool {
        try await read { try $0.setting(.switchedOn) != 0 }
    }

    package func setSwitchedOn(_ isOn: Bool, at now: Moment) async throws {
        try await write { try Switchboard(database: $0, crashHook: $1).setSwitchedOn(isOn, at: now) }
    }

    package func replyDestroyed(_ remote: String, of instance: String, at now: Moment) async throws -> Bool {
        try await write {
            try Switchboard(database: $0, crashHook: $1).replyDestroyed(remote, of: instance, at: now)
        }
    }

    package func setTopic(_ topic: Int64, of instance: String, stopped: Bool, at now: Moment) async throws {
        try await write {
            try Switchboard(database: $0, crashHook: $1).setTopic(topic, of: instance, stopped: stopped, at: now)
        }
    }

    package func setMember(_ author: String, of instance: String, optedOut: Bool, at now: Moment) async throws {
        try await write {
            try Switchboard(database: $0, crashHook: $1).setMember(author, of: instance, optedOut: optedOut, at: now)
        }
        if optedOut { try? await scrub() }
    }

    package func cursor(of instance: String) async throws -> Int64? {
        try await read { try $0.number("SELECT post FROM cursor WHERE instance = ?", [instance]) }
    }

    package func advanceCursor(of instance: String, to post: Int64) async throws {
        try await write { database, _ in
            _ = try database.run(
                """
                INSERT INTO cursor (instance, post) VALUES (?, ?)
                ON CONFLICT (instance) DO UPDATE SET post = max(post, excluded.post)
                """, [instance, post])
        }
    }

    package func prune(before cutoff: Moment, at now: Moment) async throws {
        var count = Self.pruningStep
        while count == Self.pruningStep {
            count = try await write {
                try Switchboard(database: $0, crashHook: $1).prune(before: cutoff, limit: Self.pruningStep, at: now)
            }
        }
        try await scrub()
    }

    package func checkWritable() async throws {
        // No forum has such a name. The page goes to the disk, though in the end nothing is in it.
        let mark = "readiness/"
        try await write { database, _ in
            _ = try database.run("INSERT OR REPLACE INTO cursor (instance, post) VALUES (?, 0)", [mark])
            _ = try database.run("DELETE FROM cursor WHERE instance = ?", [mark])
        }
    }

    package func statistics() async throws -> MailroomStatistics {
        var statistics = try await read { try Census(database: $0).statistics() }
        statistics.isErasureOwed = await scrubber.isOwed
        return statistics
    }
}
