import Foundation
import GRDB

/// Saves what can be read of a damaged store into a new one.
///
/// The damaged files are copied first and never written to. A row whose
/// bytes cannot be read, or whose checksum is wrong, is left behind. Since
/// rows may be missing or older than what was done, the new store looks for
/// every reply on the forum before it sends one, those it brought along
/// included: what was answered is not answered again. Where a wish for silence
/// may be lost, it starts switched off.
package struct StoreRecovery: Sendable {
    /// What was saved.
    package struct Outcome: Equatable, Sendable {
        /// How many rows are in the new store.
        package let saved: Int
        /// How many rows were there but could not be read, as far as that can be told.
        package let lost: Int
        /// Whether the new store is switched off, because it may lack somebody's wish for silence.
        package var isSwitchedOff = false
    }

    /// Rows, by the table they belong to, in an order in which parents come first.
    private static let tables = [
        "setting", "stopped_topic", "opted_out", "cursor", "inbox", "decision", "decision_intent", "outbox",
    ]

    /// Those that hold wishes for silence.
    private static let wishes: Set = ["setting", "stopped_topic", "opted_out"]

    private let damaged: String
    private let fresh: String

    /// Where the new store is made: beside its place, so that it can be moved there as a whole.
    private var folder: String { fresh + Self.folderSuffix }
    /// What a recovery that was broken off leaves behind holds all the text.
    static let folderSuffix = ".recovering"

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
        let locks = [try InstanceLock(store: damaged), try InstanceLock(store: fresh)]
        defer { withExtendedLifetime(locks) {} }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            let outcome = try await save(from: try copyFiles())
            // Only now: half a store would pass for a whole one. It moves to no place that is taken.
            try FileManager.default.moveItem(atPath: folder + "/fresh", toPath: fresh)
            return outcome
        } catch let error as MailroomError {
            throw error
        } catch {
            throw MailroomError.cannotOpen(path: fresh, code: Int32(truncatingIfNeeded: (error as NSError).code))
        }
    }

    private func save(from copy: String) async throws -> Outcome {
        let mailroom = try SQLiteMailroom(path: folder + "/fresh")
        let outcome = try await mailroom.write { database, _ in try Self.save(from: copy, into: database) }
        try await mailroom.close()
        return outcome
    }

    private func copyFiles() throws -> String {
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        let copy = folder + "/store"
        // SQLite makes the third file anew from these two.
        for suffix in ["", "-wal"] where StoreFile(path: damaged + suffix).exists {
            try FileManager.default.copyItem(atPath: damaged + suffix, toPath: copy + suffix)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy + suffix)
        }
        return copy
    }

    private static func save(from copy: String, into database: Database) throws -> Outcome {
        var (saved, lost, isSwitchedOff) = (0, 0, false)
        // A file that cannot be opened at all has nothing to save.
        let source = try? DatabaseQueue(path: copy, configuration: sourceConfiguration)
        for table in tables {
            let outcome = try? source?.unsafeRead { try TableRescue(table: table, from: $0, into: database).run() }
            saved += outcome?.saved ?? 0
            lost += outcome?.lost ?? 1
            isSwitchedOff = isSwitchedOff || wishes.contains(table) && outcome?.lost != 0
        }
        try settle(database, isSwitchedOff: isSwitchedOff)
        return Outcome(saved: saved, lost: lost, isSwitchedOff: isSwitchedOff)
    }

    /// What the saved rows say of the forum may be older than what was done there.
    private static func settle(_ database: Database, isSwitchedOff: Bool) throws {
        try database.set(.recovered, to: 1)
        if isSwitchedOff { try database.set(.switchedOn, to: 0) }
        try database.run(
            """
            UPDATE outbox SET may_have_left = 1
            WHERE action IN ('reply', 'note') AND state IN ('draft', 'waiting', 'leased', 'sending', 'dead')
            """)
    }

    private static var sourceConfiguration: Configuration {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
        return configuration
    }
}
