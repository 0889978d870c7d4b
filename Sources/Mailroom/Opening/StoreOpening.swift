import Foundation
import GRDB

/// The way from a path to a store that may be used.
struct StoreOpening {
    let path: String
    let options: StoreOptions

    /// Checks and opens the store.
    func open() throws -> (DatabasePool, InstanceLock?) {
        let file = StoreFile(path: path)
        try file.prepare(for: options.role)
        let lock = options.role == .service ? try InstanceLock(store: path) : nil
        if lock != nil { try? FileManager.default.removeItem(atPath: path + StoreRecovery.folderSuffix) }
        if try file.checkHeader() { try inspect() }
        let pool = try DatabasePool(path: path, configuration: Self.configuration(options))
        try pool.writeWithoutTransaction(settle)
        try migrate(pool)
        if options.role == .service { try pool.writeWithoutTransaction(takeOver) }
        return (pool, lock)
    }

    static func configuration(_ options: StoreOptions) -> Configuration {
        var configuration = Configuration()
        configuration.label = "mailroom"
        configuration.maximumReaderCount = 2
        configuration.busyMode = .timeout(Double(options.busyTimeout.wholeMilliseconds) / 1_000)
        configuration.prepareDatabase { database in
            // Erased bytes are overwritten, and nothing spills into temporary files.
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
            // A damaged file is noticed earlier, and its schema runs nothing.
            try database.execute(sql: "PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF")
        }
        return configuration
    }

    /// Checks a store before GRDB opens it for writing: that alone would change it.
    private func inspect() throws {
        var configuration = Self.configuration(options)
        configuration.readonly = true
        let reader = try DatabaseQueue(path: path, configuration: configuration)
        try reader.read(check)
        try reader.close()
    }

    /// Whether it is ours, sound, and not of a later version.
    private func check(_ database: Database) throws {
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id")
        let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
        guard !isEmpty else { return }
        guard id == Schema.applicationID else { throw MailroomError.foreign }
        if options.role == .service { try checkSoundness(database) }
        guard try !Schema.migrator.hasBeenSuperseded(database) else { throw MailroomError.newerSchema }
    }

    private func checkSoundness(_ database: Database) throws {
        let finding = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "no finding"
        guard finding == "ok" else { throw MailroomError.damaged(detail: finding) }
        let orphan = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check")
        guard orphan == nil else { throw MailroomError.damaged(detail: "a row without its parent") }
    }

    private func settle(_ database: Database) throws {
        // GRDB sets NORMAL after preparing the writer. With NORMAL a loss of
        // power could take back what was acknowledged.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        if let limit = options.pageLimit { try database.execute(sql: "PRAGMA max_page_count = \(limit)") }
    }

    /// A tool brings an older store up to date only where no service runs on it.
    private func migrate(_ pool: DatabasePool) throws {
        guard try !pool.read(Schema.migrator.hasCompletedMigrations) else { return }
        guard options.role == .tool else { return try Schema.migrator.migrate(pool) }
        do {
            let lock = try InstanceLock(store: path)
            try withExtendedLifetime(lock) { try Schema.migrator.migrate(pool) }
        } catch MailroomError.inUse {
            throw MailroomError.olderSchemaInUse
        }
    }

    /// Claims of the process before us are void, and what it erased goes out of the log.
    private func takeOver(_ database: Database) throws {
        try database.inTransaction(.immediate) {
            try Inbox(database: database, crashHook: { _ in }).freeAll()
            try Outbox(database: database, crashHook: { _ in }).freeAll()
            return .commit
        }
        do {
            _ = try database.checkpoint(.truncate)
        } catch DatabaseError.SQLITE_BUSY {
            // A tool reads at this moment; the next erasure empties the log.
        }
    }
}
