import Foundation
import GRDB
import Testing

@testable import Mailroom

/// Damaged files: the store refuses, or what it says is what was written.
struct DamageTests {
    private static let texts: [Int64: String] = Dictionary(
        uniqueKeysWithValues: (Int64(1)...24).map { ($0, "post \($0) " + String(repeating: "y", count: Int($0) * 97)) })

    /// A store with messages that wait and replies that wait, partly still in the log.
    private static func make() async throws -> TemporaryStore {
        let store = try TemporaryStore()
        let mailroom = try store.open()
        for (post, text) in texts.sorted(by: { $0.key < $1.key }) {
            if post == 12 { try await mailroom.scrub() }
            if post % 2 == 0 {
                try await mailroom.take(.sample(post, body: text), .reply(text))
            } else {
                _ = try await mailroom.accept(.sample(post, body: text), at: .start)
                let claims = try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start)
                for claim in claims { try await mailroom.release(claim, until: .start + 5) }
            }
        }
        return try store.snapshot()
    }

    /// What a store hands out, post by post.
    private static func contents(_ mailroom: SQLiteMailroom) async throws -> [(Int64, String?)] {
        let terms = ClaimTerms(limit: 99)
        let incoming = try await mailroom.claimIncoming(terms, at: .start + 99).map {
            ($0.post.event.key.post, String(decoding: $0.post.body, as: UTF8.self) as String?)
        }
        return try await incoming + mailroom.claimOutgoing(terms, at: .start + 99).map { ($0.key.post, $0.body) }
    }

    @Test func flippedBitsAreRefusedOrHarmless() async throws {
        let store = try await Self.make()
        var random = SplitMix(state: 7)
        var (refused, whole) = (0, 0)
        for _ in 0..<60 {
            let copy = try store.snapshot()
            let file = copy.path + (Bool.random(using: &random) ? "" : "-wal")
            try Self.flip(Int.random(in: 1...9, using: &random), of: file, &random)
            do {
                let mailroom = try copy.open()
                for (post, text) in try await Self.contents(mailroom) { #expect(Self.texts[post] == text) }
                whole += 1
            } catch let error as MailroomError {
                #expect(!error.description.contains("\n"))
                refused += 1
            }
        }
        #expect(refused > 0)
        #expect(whole > 0)
    }

    @Test func aTornLogLosesOnlyItsEnd() async throws {
        let store = try await Self.make()
        let size = try Data(contentsOf: URL(fileURLWithPath: store.path + "-wal")).count
        #expect(size > 32)
        for length in stride(from: 0, to: size, by: size / 12) {
            let copy = try store.snapshot()
            #expect(truncate(copy.path + "-wal", length) == 0)
            let contents = try await Self.contents(try copy.open())
            #expect(contents.count >= 11)
            for (post, text) in contents { #expect(Self.texts[post] == text) }
        }
    }

    @Test func aChangedTextIsNeverHandedOut() async throws {
        let store = try await Self.make()
        let mailroom = try store.open()
        try await mailroom.pool.write { database in
            try database.execute(sql: "UPDATE inbox SET body = CAST('nonsense' AS BLOB) WHERE post = 3")
            try database.execute(sql: "UPDATE outbox SET topic = 8 WHERE post = 4")
        }
        let posts = try await Self.contents(mailroom).map(\.0)
        #expect(posts.count == 22)
        #expect(!posts.contains(3) && !posts.contains(4))
        #expect(try await mailroom.deadLetters(limit: 9).map(\.reason) == ["damaged", "damaged"])
        for letter in try await mailroom.deadLetters(limit: 9) {
            await #expect(throws: MailroomError.notFound) { try await mailroom.replay(letter.id, at: .start) }
        }
    }

    @Test func recoverySavesEverythingOfASoundStore() async throws {
        let store = try await Self.make()
        let fresh = store.directory + "/recovered.sqlite"
        let outcome = try await StoreRecovery(damaged: store.path, into: fresh).recover()
        // 24 messages, 12 decisions with two intents each, 12 replies.
        #expect(outcome == StoreRecovery.Outcome(saved: 24 + 12 + 24 + 12, lost: 0))
        let mailroom = try SQLiteMailroom(path: fresh)
        #expect(try await Self.contents(mailroom).count == 24)
        #expect(try FileManager.default.contentsOfDirectory(atPath: store.directory).allSatisfy { !$0.contains("ing") })
    }

    @Test func recoverySavesWhatCanBeRead() async throws {
        let store = try await Self.make()
        try await store.open().close()
        let before = try Data(contentsOf: URL(fileURLWithPath: store.path))
        var bytes = before
        // The first pages hold the schema, those behind them rows of all tables.
        let place = bytes.count * 3 / 4 / 4_096 * 4_096
        bytes.replaceSubrange(place..<place + 8_192, with: Data(repeating: 0xaa, count: 8_192))
        try bytes.write(to: URL(fileURLWithPath: store.path))
        #expect(throws: MailroomError.self) { try store.open() }
        let fresh = store.directory + "/recovered.sqlite"
        let outcome = try await StoreRecovery(damaged: store.path, into: fresh).recover()
        #expect(outcome.saved > 0)
        #expect(outcome.lost > 0)
        let mailroom = try SQLiteMailroom(path: fresh)
        try await mailroom.setSwitchedOn(true, at: .start)
        for (post, text) in try await Self.contents(mailroom) { #expect(Self.texts[post] == text) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: store.path)) == bytes)
    }

    @Test func aRecoveredStoreLooksForEachReplyFirst() async throws {
        let store = try TemporaryStore()
        try await store.open().close()
        let fresh = store.directory + "/recovered.sqlite"
        _ = try await StoreRecovery(damaged: store.path, into: fresh).recover()
        let mailroom = try SQLiteMailroom(path: fresh)
        try await mailroom.take(.sample(1), .reply("14 days.", needsApproval: true))
        try await mailroom.take(.sample(1, version: 2), .reply("15 days."))
        let claim = try #require(try await mailroom.nextOutgoing())
        #expect((claim.action, claim.body, claim.mayHaveBeenSent) == (.reply, "15 days.", true))
    }

    @Test func aRecoveredStoreLooksForTheRepliesItBroughtAlong() async throws {
        let store = try TemporaryStore()
        let before = try store.open()
        try await before.take(.sample(1), .reply("14 days."))
        try await before.take(.sample(2), .sample(.note("For moderators")))
        let old = try store.snapshot()  // the log's end is lost from here on
        try await before.sendNext()
        try await before.sendNext()
        let fresh = old.directory + "/recovered.sqlite"
        _ = try await StoreRecovery(damaged: old.path, into: fresh).recover()
        let claims = try await SQLiteMailroom(path: fresh).claimOutgoing(ClaimTerms(limit: 9), at: .start)
        #expect(claims.map(\.mayHaveBeenSent) == [true, true])
    }

    @Test func noReplyLeavesTwiceAfterATornLogWasRecovered() async throws {
        let store = try TemporaryStore()
        let before = try store.open()
        for post in Int64(1)...6 { try await before.take(.sample(post), .reply("\(post)")) }
        try await before.scrub()
        while try await before.sendNext() != nil {}
        let torn = try store.snapshot()
        let size = try torn.durableBytes(["-wal"]).count
        for length in stride(from: 0, through: size, by: size / 12) {
            let copy = try torn.snapshot()
            #expect(truncate(copy.path + "-wal", length) == 0)
            let fresh = copy.directory + "/recovered.sqlite"
            _ = try await StoreRecovery(damaged: copy.path, into: fresh).recover()
            let mailroom = try SQLiteMailroom(path: fresh)
            let claims = try await mailroom.claimOutgoing(ClaimTerms(limit: 9), at: .start + 99)
            #expect(claims.filter { !$0.mayHaveBeenSent }.isEmpty)
            #expect(try await claims.count + (mailroom.statistics().outgoing[.sent] ?? 0) == 6)
        }
    }

    @Test func aStoreOfAnOlderSchemaIsRecovered() async throws {
        let store = try FirstVersionStore.make()
        let fresh = store.directory + "/recovered.sqlite"
        let outcome = try await StoreRecovery(damaged: store.path, into: fresh).recover()
        #expect(outcome == StoreRecovery.Outcome(saved: 4, lost: 0))
        #expect(try await SQLiteMailroom(path: fresh).drafts(limit: 9, after: 0).map(\.body) == ["Not for me."])
    }

    @Test func aRecoveryThatWasBrokenOffLeavesNothingBehind() async throws {
        let store = try await Self.make()
        let fresh = store.directory + "/recovered.sqlite"
        let rest = fresh + ".recovering"
        try FileManager.default.createDirectory(atPath: rest, withIntermediateDirectories: false)
        try Data("text of a member".utf8).write(to: URL(fileURLWithPath: rest + "/store"))
        _ = try await StoreRecovery(damaged: store.path, into: fresh).recover()
        #expect(!FileManager.default.fileExists(atPath: rest))
        try FileManager.default.createDirectory(atPath: rest, withIntermediateDirectories: false)
        try await SQLiteMailroom(path: fresh).close()
        #expect(!FileManager.default.fileExists(atPath: rest))
        let mode = try FileManager.default.attributesOfItem(atPath: fresh)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func recoveryTouchesNothingThatIsInUseOrThere() async throws {
        let store = try TemporaryStore()
        let service = try store.open()
        let fresh = store.directory + "/recovered.sqlite"
        await #expect(throws: MailroomError.inUse(path: store.path)) {
            try await StoreRecovery(damaged: store.path, into: fresh).recover()
        }
        await #expect(throws: MailroomError.exists(path: store.path)) {
            try await StoreRecovery(damaged: store.path, into: store.path).recover()
        }
        await #expect(throws: MailroomError.cannotOpen(path: "/nowhere", code: ENOENT)) {
            try await StoreRecovery(damaged: "/nowhere", into: fresh).recover()
        }
        try await service.close()
    }

    @Test func noiseRecoversToAnEmptyStore() async throws {
        let store = try TemporaryStore()
        try Data(repeating: 0x55, count: 50_000).write(to: URL(fileURLWithPath: store.path))
        let fresh = store.directory + "/recovered.sqlite"
        let outcome = try await StoreRecovery(damaged: store.path, into: fresh).recover()
        #expect(outcome.saved == 0)
        #expect(outcome.lost > 0)
        let mailroom = try SQLiteMailroom(path: fresh)
        #expect(try await mailroom.statistics().incoming.isEmpty)
        // Nobody knows who wanted silence.
        #expect(outcome.isSwitchedOff)
        #expect(try await !mailroom.isSwitchedOn())
    }

    private static func flip(_ count: Int, of file: String, _ random: inout SplitMix) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for _ in 0..<count {
            bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
        try bytes.write(to: URL(fileURLWithPath: file))
    }
}
