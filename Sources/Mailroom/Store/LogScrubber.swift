import GRDB

/// Empties SQLite's log, so that what was erased from the store does not
/// live on there. Calls that come together share one run.
actor LogScrubber {
    private let pool: DatabasePool
    private let crashHook: CrashHook
    private var running: Task<Void, any Error>?
    /// A run that has not begun: it covers everything committed until it does.
    private var next: Task<Void, any Error>?

    init(pool: DatabasePool, options: StoreOptions) {
        self.pool = pool
        crashHook = options.crashHook
    }

    /// Returns once everything committed before the call is out of the log.
    func scrub() async throws {
        let task = next ?? makeRun(after: running)
        next = task
        try await task.value
    }

    private func makeRun(after previous: Task<Void, any Error>?) -> Task<Void, any Error> {
        Task {
            _ = await previous?.result
            try await run()
        }
    }

    private func run() async throws {
        running = next
        next = nil
        crashHook(.beforeCheckpoint)
        // The barrier waits for our own readers, which would keep the log alive.
        try await pool.barrierWriteWithoutTransaction { database in
            _ = try database.checkpoint(.truncate)
        }
        crashHook(.afterCheckpoint)
    }
}
