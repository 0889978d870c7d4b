import GRDB

/// Empties SQLite's log, so that what was erased from the store does not
/// live on there. Calls that come together share one run. A run that another
/// process keeps from its end, by reading, is owed and tried again.
actor LogScrubber {
    /// How long the writer waits for readers of other processes; nobody can write meanwhile.
    private static let patience = 50

    private let pool: DatabasePool
    private let crashHook: CrashHook
    private let busyTimeout: Int64
    private let retryInterval: Duration
    private var running: Task<Void, any Error>?
    /// A run that has not begun: it covers everything committed until it does.
    private var next: Task<Void, any Error>?
    /// Tries again until nothing is owed.
    private var retry: Task<Void, Never>?
    /// Whether erased text may still be in the log.
    private(set) var isOwed = false

    init(pool: DatabasePool, options: StoreOptions) {
        self.pool = pool
        crashHook = options.crashHook
        busyTimeout = options.busyTimeout.wholeMilliseconds
        retryInterval = options.scrubInterval
    }

    /// Returns once everything committed before the call is out of the log, or
    /// is owed because somebody else reads in it.
    ///
    /// - Throws: What else keeps the log from being emptied; it is owed too.
    func scrub() async throws {
        do {
            try await scrubOnce()
        } catch {
            isOwed = true
            startRetrying()
            guard MailroomError(error) == .busy else { throw error }
        }
    }

    /// Stops trying; the next start empties the log.
    func close() {
        retry?.cancel()
        retry = nil
    }

    private func scrubOnce() async throws {
        let task = next ?? makeRun(after: running)
        next = task
        try await task.value
        isOwed = false
    }

    private func startRetrying() {
        guard retry == nil else { return }
        retry = Task { [weak self, retryInterval] in
            while !Task.isCancelled {
                do { try await Task.sleep(for: retryInterval) } catch { return }
                guard await self?.retryOnce() == false else { return }
            }
        }
    }

    /// Returns whether nothing is owed any more.
    private func retryOnce() async -> Bool {
        if isOwed { try? await scrubOnce() }
        if !isOwed { retry = nil }
        return !isOwed
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
        try await pool.barrierWriteWithoutTransaction { [busyTimeout] database in
            try database.execute(sql: "PRAGMA busy_timeout = \(Self.patience)")
            defer { try? database.execute(sql: "PRAGMA busy_timeout = \(busyTimeout)") }
            _ = try database.checkpoint(.truncate)
        }
        crashHook(.afterCheckpoint)
    }
}
