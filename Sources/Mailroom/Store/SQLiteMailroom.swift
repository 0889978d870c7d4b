import GRDB

/// The mailroom in one SQLite file.
package final class SQLiteMailroom: Mailroom {
    let pool: DatabasePool
    let commits: GroupCommit
    let scrubber: LogScrubber
    private let crashHook: CrashHook
    /// Held for as long as the service may write; nil for a tool.
    private let lock: InstanceLock?

    /// Opens a store, or makes one where there is none.
    ///
    /// A service frees the claims that a process before it left behind.
    ///
    /// - Throws: ``MailroomError``: anything that keeps the store from being
    ///   used is said here, once, and nothing in the file is changed.
    package init(path: String, options: StoreOptions = StoreOptions()) throws(MailroomError) {
        do {
            let opening = StoreOpening(path: path, options: options)
            (pool, lock) = try opening.open()
        } catch {
            throw MailroomError(error)
        }
        commits = GroupCommit(pool: pool, options: options)
        scrubber = LogScrubber(pool: pool, options: options)
        crashHook = options.crashHook
    }

    /// Runs `work` in a transaction of its own or with others; returns after the commit.
    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database, @escaping CrashHook) throws -> Value
    ) async throws -> Value {
        try await commits.write { [crashHook] database in try work(database, crashHook) }
    }

    /// Runs `work` on one consistent state of the store.
    func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.read(work)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw MailroomError(error)
        }
    }

    /// Empties the log, or remembers that it has to be: see ``MailroomStatistics/isErasureOwed``.
    func scrub() async throws {
        do {
            try await scrubber.scrub()
        } catch {
            throw MailroomError(error)
        }
    }

    package func close() async throws {
        await commits.close()
        await scrubber.close()
        try? await scrub()
        await scrubber.close()
        defer { lock?.release() }
        do {
            try pool.close()
        } catch {
            throw MailroomError(error)
        }
    }
}
