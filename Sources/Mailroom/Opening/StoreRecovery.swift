import Foundation
import GRDB

/// Saves what can be read of a damaged store into a new one.
///
/// The damaged files are copied first and never written to. A row whose
/// bytes cannot be read, or whose checksum is wrong, is left behind. Since
/// rows may be missing, the new store looks for every reply on the forum
/// before it sends one: what was answered is not answered again.
package struct StoreRecovery: Sendable {
    /// What was saved.
    package struct Outcome: Equatable, Sendable {
        /// How many rows are in the new store.
        package let saved: Int
        /// How many rows were there but could not be read, as far as that can be told.
        package let lost: Int
    }

    /// Rows, by the table they belong to, in an order in which parents come first.
    private static let tables = [
        "setting", "stopped_topic", "opted_out", "cursor", "inbox", "decision", "decision_intent", "outbox",
    ]

    private let damaged: String
    private let fresh: String

    /// Names the damaged store and the file to be made.
    package init(damaged: String, into fresh: String) {
        self.damaged = damaged
        self.fresh = fresh
    }

    /// Makes the new store.
    ///
    /// - Throws: ``MailroomError``: ``MailroomError/exists(path:)`` where the
    ///   new file is there already, ``MailroomError/inUse(path:)`` where a
    ///   service runs on the damaged one.
    package func recover() async throws -> Outcome {
        guard !StoreFile(path: fresh).exists else { throw MailroomError.exists(path: fresh) }
        guard StoreFile(path: damaged).exists else { throw MailroomError.cannotOpen(path: damaged, code: ENOENT) }
        let lock = try InstanceLock(store: damaged)
        defer { withExtendedLifetime(lock) {} }
        // Beside the new file: there is room, and only we can read.
        let folder = fresh + ".recovering"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            return try await save(from: try copyFiles(into: folder))
        } catch {
            // Half a store would pass for a whole one.
            for file in StoreFile(path: fresh).all { try? FileManager.default.removeItem(atPath: file) }
            if let error = error as? MailroomError { throw error }
            throw MailroomError.cannotOpen(path: fresh, code: Int32(truncatingIfNeeded: (error as NSError).code))
        }
    }

    private func save(from copy: String) async throws -> Outcome {
        let mailroom = try SQLiteMailroom(path: fresh)
        let outcome = try await mailroom.write { database, _ in try Self.save(from: copy, into: database) }
        try await mailroom.close()
        return outcome
    }

    private func copyFiles(into folder: String) throws -> String {
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        let copy = folder + "/store"
        try FileManager.default.copyItem(atPath: damaged, toPath: copy)
        // SQLite makes the third file anew from these two.
        if StoreFile(path: damaged + "-wal").exists {
            try FileManager.default.copyItem(atPath: damaged + "-wal", toPath: copy + "-wal")
        }
        return copy
    }

    private static func save(from copy: String, into database: Database) throws -> Outcome {
        var (saved, lost) = (0, 0)
        // A file that cannot be opened at all has nothing to save.
        if let source = try? DatabaseQueue(path: copy, configuration: sourceConfiguration) {
            for table in tables {
                let outcome = try? source.unsafeRead { try TableRescue(table: table, from: $0, into: database).run() }
                saved += outcome?.saved ?? 0
                lost += outcome?.lost ?? 1
            }
        } else {
            lost += 1
        }
        try database.set(.recovered, to: 1)
        return Outcome(saved: saved, lost: lost)
    }

    private static var sourceConfiguration: Configuration {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
        return configuration
    }
}
