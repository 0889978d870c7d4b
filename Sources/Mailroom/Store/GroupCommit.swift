import GRDB

/// Puts writes that arrive together into one transaction: while one commits,
/// the next ones gather. Whoever wrote hears of it after the commit, and a
/// caller that is cancelled still hears the truth.
actor GroupCommit {
    private let pool: DatabasePool
    private let limit: Int
    private let crashHook: CrashHook
    private var queue: [PendingWrite] = []
    private var isDraining = false
    private var closers: [CheckedContinuation<Void, Never>] = []
    /// Why nothing is written any more.
    private var end: MailroomError?

    init(pool: DatabasePool, options: StoreOptions) {
        self.pool = pool
        limit = options.commitLimit
        crashHook = options.crashHook
    }

    /// How many writes wait for the next transaction.
    var depth: Int { queue.count }

    /// Runs `work` in a transaction and returns its result once it is on the disk.
    func write<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        if let end { throw end }
        return try await withCheckedThrowingContinuation { continuation in
            queue.append(PendingWrite(work, continuation))
            startDraining()
        }
    }

    /// Refuses what comes from now on; returns once what is queued is written.
    func close() async {
        end = end ?? .closed
        guard isDraining else { return }
        await withCheckedContinuation { closers.append($0) }
    }

    private func startDraining() {
        guard !isDraining else { return }
        isDraining = true
        // A task of its own: GRDB gives a write up when the task around it is cancelled.
        Task { await drain() }
    }

    private func drain() async {
        while !queue.isEmpty {
            let batch = Array(queue.prefix(limit))
            queue.removeFirst(batch.count)
            await commit(batch)
        }
        isDraining = false
        for closer in closers { closer.resume() }
        closers = []
    }

    private func commit(_ batch: [PendingWrite]) async {
        do {
            let crashHook = crashHook
            let completions = try await pool.writeWithoutTransaction { database in
                try Self.run(batch, in: database, crashHook)
            }
            for complete in completions { complete() }
        } catch {
            await handle(MailroomError(error), of: batch)
        }
    }

    /// A transaction that did not fit may fit in parts; everything else ends the batch.
    private func handle(_ error: MailroomError, of batch: [PendingWrite]) async {
        if error == .full, batch.count > 1 {
            for write in batch { await commit([write]) }
            return
        }
        if error.isFinal { end = end ?? error }
        for write in batch { write.fail(error) }
    }

    private static func run(
        _ batch: [PendingWrite], in database: Database, _ crashHook: CrashHook
    ) throws -> [@Sendable () -> Void] {
        var completions: [@Sendable () -> Void] = []
        try database.inTransaction(.immediate) {
            completions = try batch.map { try $0.perform(database) }
            crashHook(.beforeCommit)
            return .commit
        }
        crashHook(.afterCommit)
        return completions
    }
}
