import GRDB

/// Somebody's piece of work that waits for a transaction.
struct PendingWrite: Sendable {
    /// Does the work; what it returns tells the caller, and is to be called
    /// after the commit. Throws what the whole transaction has to fail with.
    let perform: @Sendable (Database) throws -> @Sendable () -> Void
    /// Tells the caller that it failed.
    let fail: @Sendable (MailroomError) -> Void

    init<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        perform = { database in
            let outcome = try Self.outcome(of: work, in: database)
            return { continuation.resume(with: outcome) }
        }
        fail = { continuation.resume(throwing: $0) }
    }

    /// Runs the work so that its failure undoes its own writes and no others.
    private static func outcome<Value: Sendable>(
        of work: @Sendable (Database) throws -> Value, in database: Database
    ) throws -> Result<Value, any Error> {
        do {
            return .success(try database.savepoint(work))
        } catch {
            let error = MailroomError(error)
            // SQLite may have rolled the whole transaction back by itself.
            guard database.isInsideTransaction, !error.isFinal else { throw error }
            return .failure(error)
        }
    }
}
