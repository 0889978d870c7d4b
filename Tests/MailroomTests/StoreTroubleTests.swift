import Foundation
import GRDB
import Testing

@testable import Mailroom

/// Full disks, locks, and writes that share a transaction.
struct StoreTroubleTests {
    @Test func writesThatArriveTogetherShareATransaction() async throws {
        let (counter, gate) = (Counter(), DispatchSemaphore(value: 0))
        let store = try TemporaryStore()
        let mailroom = try store.open(
            StoreOptions(crashHook: { point in
                // The first commit waits until the others are queued.
                if point == .beforeCommit, counter.next() == 0 { gate.wait() }
            }))
        try await withThrowingTaskGroup(of: Acceptance.self) { group in
            for post in Int64(0)..<64 { group.addTask { try await mailroom.accept(.sample(post), at: .start) } }
            while await mailroom.commits.depth < 63 { await Task.yield() }
            gate.signal()
            for try await acceptance in group { #expect(acceptance == .accepted) }
        }
        #expect(counter.value == 2)
        #expect(try await mailroom.statistics().incoming == [.waiting: 64])
    }

    @Test func aFailingWriteDoesNotFailTheOthers() async throws {
        let mailroom = try TemporaryStore().open()
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for post in Int64(0)..<40 {
                group.addTask {
                    let write: Void? = try? await mailroom.write { database, crashHook in
                        _ = try Inbox(database: database, crashHook: crashHook).accept(.sample(post), at: .start)
                        if post % 4 == 0 { try database.run("INSERT INTO cursor VALUES (NULL, NULL)") }
                    }
                    return write != nil
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 30)
        #expect(try await mailroom.statistics().incoming == [.waiting: 30])
    }

    @Test func aCancelledCallerStillHearsTheTruth() async throws {
        let mailroom = try TemporaryStore().open()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await mailroom.accept(.sample(1), at: .start)
        }
        #expect(try await task.value == .accepted)
        #expect(try await mailroom.statistics().incoming == [.waiting: 1])
    }

    @Test func aFullStoreSaysSoAndRecoversByPruning() async throws {
        let mailroom = try TemporaryStore().open(StoreOptions(pageLimit: 60))
        let accepted = try await fill(mailroom)
        #expect(accepted > 3)
        #expect(try await mailroom.statistics().incoming == [.waiting: accepted])
        #expect(try await mailroom.accept(.sample(0), at: .start) == .duplicate)
        try await mailroom.prune(before: .start + 1, at: .start + 1)
        #expect(try await mailroom.accept(.sample(9_999), at: .start + 2) == .accepted)
        #expect(try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start + 2).count == 1)
    }

    @Test func aFullStoreRecoversWhenThereIsRoomAgain() async throws {
        let mailroom = try TemporaryStore().open(StoreOptions(pageLimit: 60))
        let accepted = try await fill(mailroom)
        try await mailroom.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000") }
        #expect(try await mailroom.accept(.sample(9_999), at: .start) == .accepted)
        let finding = try await mailroom.pool.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
        #expect(finding == "ok")
        #expect(try await mailroom.statistics().incoming == [.waiting: accepted + 1])
    }

    @Test func whatStillFitsIsAcceptedThoughItsNeighbourDoesNot() async throws {
        let mailroom = try TemporaryStore().open(StoreOptions(pageLimit: 60))
        let huge = String(repeating: "x", count: 500_000)
        let results = await withTaskGroup(of: Acceptance?.self) { group in
            for post in Int64(0)..<20 {
                group.addTask {
                    try? await mailroom.accept(.sample(post, body: post % 2 == 0 ? huge : "small"), at: .start)
                }
            }
            return await group.reduce(into: [Acceptance?]()) { $0.append($1) }
        }
        #expect(results.count { $0 == .accepted } == 10)
    }

    @Test func aLockedStoreIsBusyAndThenWorksAgain() async throws {
        let store = try TemporaryStore()
        let mailroom = try store.open(StoreOptions(busyTimeout: .milliseconds(20)))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: store.path, configuration: configuration)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        await #expect(throws: MailroomError.busy) { try await mailroom.accept(.sample(1), at: .start) }
        #expect(try await mailroom.statistics().incoming.isEmpty)
        try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
        #expect(try await mailroom.accept(.sample(1), at: .start) == .accepted)
    }

    @Test func aClosedMailroomRefuses() async throws {
        let mailroom = try TemporaryStore().open()
        try await mailroom.close()
        await #expect(throws: MailroomError.closed) { try await mailroom.accept(.sample(1), at: .start) }
        await #expect(throws: MailroomError.closed) { try await mailroom.statistics() }
        try await mailroom.close()
    }

    @Test func nothingIsWrittenAfterTheDiskFailed() async throws {
        let mailroom = try TemporaryStore().open()
        await #expect(throws: MailroomError.diskFailed(code: 1_034)) {
            // SQLITE_IOERR_FSYNC, as a failed sync reports it.
            try await mailroom.write { _, _ in throw DatabaseError(resultCode: .SQLITE_IOERR_FSYNC) }
        }
        await #expect(throws: MailroomError.diskFailed(code: 1_034)) {
            try await mailroom.accept(.sample(1), at: .start)
        }
    }

    private func fill(_ mailroom: SQLiteMailroom) async throws -> Int {
        for post in 0..<1_000 {
            do {
                let body = String(repeating: "x", count: 8_000)
                _ = try await mailroom.accept(.sample(Int64(post), body: body), at: .start)
            } catch MailroomError.full {
                return post
            }
        }
        return 0
    }
}
