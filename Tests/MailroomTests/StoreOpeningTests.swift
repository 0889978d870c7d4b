import Foundation
import GRDB
import Testing

@testable import Mailroom

struct StoreOpeningTests {
    @Test func writerSyncsEveryCommitAndOverwritesWhatIsErased() throws {
        let mailroom = try TemporaryStore().open()
        let values = try mailroom.pool.writeWithoutTransaction { database in
            try ["synchronous", "secure_delete", "foreign_keys"].map {
                try Int.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(values == [2, 1, 1])
        #expect(try mailroom.pool.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    }

    @Test func onlyTheOwnerMayReadTheFiles() async throws {
        let store = try TemporaryStore()
        try Data().write(to: URL(fileURLWithPath: store.path))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: store.path)
        let mailroom = try store.open()
        _ = try await mailroom.accept(.sample(1), at: .start)
        for suffix in ["", "-wal", "-shm", ".lock"] {
            let mode = try FileManager.default.attributesOfItem(atPath: store.path + suffix)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(suffix)")
        }
    }

    @Test func directoryMustBeThereAndOurs() throws {
        let store = try TemporaryStore()
        let missing = store.directory + "/nowhere"
        #expect(throws: MailroomError.noDirectory(path: missing)) { try SQLiteMailroom(path: missing + "/store") }
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: store.directory)
        #expect(throws: MailroomError.unsafeDirectory(path: store.directory)) { try store.open() }
        #expect(!FileManager.default.fileExists(atPath: store.path))
    }

    @Test func aDirectoryIsNoStore() throws {
        let store = try TemporaryStore()
        try FileManager.default.createDirectory(atPath: store.path, withIntermediateDirectories: false)
        #expect(throws: MailroomError.cannotOpen(path: store.path, code: EISDIR)) { try store.open() }
    }

    @Test func aSecondServiceIsRefusedAndAToolIsNot() async throws {
        let store = try TemporaryStore()
        let service = try store.open()
        #expect(throws: MailroomError.inUse(path: store.path)) { try store.open() }
        let tool = try store.open(StoreOptions(role: .tool))
        try await tool.setSwitchedOn(false, at: .start)
        #expect(try await service.isSwitchedOn() == false)
        try await service.close()
        let next = try store.open()
        #expect(try await next.isSwitchedOn() == false)
    }

    @Test func aToolLeavesTheServicesClaimsAlone() async throws {
        let store = try TemporaryStore()
        let service = try store.open()
        _ = try await service.accept(.sample(1), at: .start)
        let claim = try #require(try await service.claimIncoming(ClaimTerms(), at: .start).first)
        _ = try store.open(StoreOptions(role: .tool))
        #expect(try await service.record(.reply("14 days."), for: claim, at: .start) == .recorded(delivery: 1))
    }

    @Test func aNewServiceTakesOverAtOnce() async throws {
        let store = try TemporaryStore()
        let first = try store.open()
        try await first.take(.sample(1), .reply("14 days."))
        let sending = try #require(try await first.nextOutgoing())
        try await first.beginSending(sending, until: .start + 3_600)
        _ = try await first.accept(.sample(2), at: .start)
        _ = try await first.claimIncoming(ClaimTerms(lease: .seconds(3_600)), at: .start)
        let second = try store.snapshot().open()
        #expect(try await second.claimIncoming(ClaimTerms(), at: .start).map(\.attempt) == [2])
        #expect(try await second.nextOutgoing()?.mayHaveBeenSent == true)
    }

    @Test func otherPeoplesFilesAreRefusedAndLeftAsTheyAre() throws {
        let foreign = try TemporaryStore()
        let queue = try DatabaseQueue(path: foreign.path)
        try queue.write { try $0.execute(sql: "CREATE TABLE mine (a); PRAGMA application_id = 5") }
        try queue.close()
        let before = try foreign.bytes()
        #expect(throws: MailroomError.foreign) { try foreign.open() }
        #expect(try foreign.bytes() == before)
        for text in ["hello", String(repeating: "hello ", count: 10_000)] {
            let noise = try TemporaryStore()
            try Data(text.utf8).write(to: URL(fileURLWithPath: noise.path))
            #expect(throws: MailroomError.damaged(detail: "not a database")) { try noise.open() }
            #expect(try noise.bytes() == Data(text.utf8))
        }
    }

    @Test func anotherProgramWithoutAnIDIsRefused() throws {
        let foreign = try TemporaryStore()
        try DatabaseQueue(path: foreign.path).write { try $0.execute(sql: "CREATE TABLE mine (a)") }
        let before = try foreign.bytes()
        #expect(throws: MailroomError.foreign) { try foreign.open() }
        #expect(try foreign.bytes() == before)
    }

    @Test func aStoreOfALaterVersionIsRefused() async throws {
        let store = try TemporaryStore()
        let mailroom = try store.open()
        try await mailroom.pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 future')") }
        try await mailroom.close()
        #expect(throws: MailroomError.newerSchema) { try store.open() }
        #expect(throws: MailroomError.newerSchema) { try store.open(StoreOptions(role: .tool)) }
    }

    @Test func theFirstVersionsStoreIsBroughtUpToDate() async throws {
        let store = try FirstVersionStore.make()
        let mailroom = try store.open()
        #expect(try await mailroom.gaps(limit: 9, before: nil).map(\.question) == ["What is a connect?"])
        #expect(try await mailroom.claimIncoming(ClaimTerms(), at: .start).map(\.post) == [.sample(2)])
        try await mailroom.approve(1, at: .start)
        #expect(try await mailroom.sendNext()?.body == "Not for me.")
    }

    @Test func anOlderStoreGetsTheKeysAndIndexesOfAFreshOne() async throws {
        let (upgraded, fresh) = (try FirstVersionStore.make().open(), try TemporaryStore().open())
        #expect(try await Self.shape(of: upgraded) == Self.shape(of: fresh))
        // Ids go on behind the highest, and the same version with a later change is another state.
        _ = try await upgraded.accept(.sample(2, changed: 7), at: .start)
        #expect(try await upgraded.claimIncoming(ClaimTerms(), at: .start).map(\.id) == [3])
    }

    /// The indexes, the columns of the inbox's keys, and what other tables refer to.
    private static func shape(of mailroom: SQLiteMailroom) async throws -> [String] {
        try await mailroom.pool.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT name || ' ' || tbl_name FROM sqlite_schema WHERE type = 'index'
                    UNION ALL SELECT list.name || ' ' || info.name
                        FROM pragma_index_list('inbox') AS list, pragma_index_info(list.name) AS info
                    UNION ALL SELECT "table" || ' ' || "from" FROM pragma_foreign_key_list('outbox')
                    UNION ALL SELECT "table" || ' ' || "from" FROM pragma_foreign_key_list('decision')
                    ORDER BY 1
                    """)
        }
    }

    @Test func aToolWaitsWithMigrationsForTheServiceToStop() throws {
        let store = try FirstVersionStore.make()
        let lock = try InstanceLock(store: store.path)
        #expect(throws: MailroomError.olderSchemaInUse) { try store.open(StoreOptions(role: .tool)) }
        lock.release()
        _ = try store.open(StoreOptions(role: .tool))
    }

    @Test func aStopBetweenMigrationsIsMadeUpFor() throws {
        let store = try TemporaryStore()
        let pool = try DatabasePool(path: store.path)
        try Schema.migrator.migrate(pool, upTo: "1 boxes")
        _ = try store.snapshot().open()
    }

    @Test func aToolMakesNoStore() throws {
        let store = try TemporaryStore()
        #expect(throws: MailroomError.noStore(path: store.path)) { try store.open(StoreOptions(role: .tool)) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: store.directory).isEmpty)
    }
}
