import Foundation
import GRDB
import Testing

@testable import Mailroom

/// What is erased must be in none of the files any more.
struct ErasureTests {
    /// Texts that differ in length, so that pages are split and joined, each
    /// with a mark of its own at both ends.
    private static func text(_ post: Int64, _ kind: String) -> String {
        let mark = "mark-\(kind)-\(post)-"
        return mark + String(repeating: "z", count: Int(post * 131 % 7_000)) + mark
    }

    private static func marks(_ post: Int64) -> [Data] {
        ["body", "question", "reply", "author"].map { Data("mark-\($0)-\(post)-".utf8) }
    }

    private static func fill(_ mailroom: SQLiteMailroom, posts: ClosedRange<Int64>) async throws {
        for post in posts {
            let author = post % 5 == 0 ? "mark-author-\(post)-" : "42"
            let message = IncomingPost.sample(post, topic: post, author: author, body: text(post, "body"))
            guard post % 4 != 0 else {
                _ = try await mailroom.accept(message, at: .start)
                continue
            }
            let decision = Decision(
                knowledge: "k", outcome: .answered, intents: [], question: text(post, "question"),
                reply: Data(text(post, "reply").utf8),
                instruction: .reply(text(post, "reply"), needsApproval: post % 3 == 0))
            _ = try await mailroom.accept(message, at: .start)
            for claim in try await mailroom.claimIncoming(ClaimTerms(limit: 9), at: .start) {
                if claim.post.event.key.post == post {
                    _ = try await mailroom.record(decision, for: claim, at: .start)
                } else {
                    try await mailroom.release(claim, until: .start + 1)
                }
            }
            if post % 2 == 0 { try await mailroom.sendNext(remote: "r\(post)") }
        }
    }

    private static func found(_ posts: some Sequence<Int64>, in store: TemporaryStore) throws -> [Int64] {
        let bytes = try store.bytes()
        return posts.filter { post in marks(post).contains { bytes.range(of: $0) != nil } }
    }

    @Test func destroyedPostsLeaveNoTrace() async throws {
        let store = try TemporaryStore()
        let mailroom = try store.open()
        try await Self.fill(mailroom, posts: 1...60)
        let destroyed = stride(from: Int64(1), through: 60, by: 2)
        #expect(try Self.found(destroyed, in: store).count == 30)
        for post in destroyed { _ = try await mailroom.accept(.sample(post, deleted: true), at: .start) }
        #expect(try Self.found(destroyed, in: store) == [])
        #expect(try Self.found(stride(from: Int64(2), through: 60, by: 2), in: store).count == 30)
    }

    @Test func membersWhoOptOutLeaveNoTrace() async throws {
        let store = try TemporaryStore()
        let mailroom = try store.open()
        try await Self.fill(mailroom, posts: 1...40)
        let gone = (Int64(1)...40).filter { $0 % 5 != 0 }
        try await mailroom.setMember("42", of: "forum", optedOut: true, at: .start)
        #expect(try Self.found(gone, in: store) == [])
        #expect(try Self.found([5, 10, 15], in: store) == [5, 10, 15])
    }

    @Test func prunedTextLeavesNoTrace() async throws {
        let store = try TemporaryStore()
        let mailroom = try store.open()
        try await Self.fill(mailroom, posts: 1...40)
        try await mailroom.prune(before: .start + 1, at: .start + 1)
        #expect(try Self.found(1...40, in: store) == [])
    }

    @Test func anErasureBeforeACrashIsCompletedAtTheNextStart() async throws {
        let frozen = FrozenStores()
        let store = try TemporaryStore()
        let mailroom = try store.open(
            StoreOptions(crashHook: { if $0 == .beforeCheckpoint { frozen.freeze(store, at: $0) } }))
        try await Self.fill(mailroom, posts: 1...8)
        _ = try await mailroom.accept(.sample(3, deleted: true), at: .start)
        let copy = try #require(frozen.all.first).store
        #expect(try Self.found([3], in: copy) == [3])
        _ = try copy.open()
        #expect(try Self.found([3], in: copy) == [])
    }

    @Test func aReaderElsewhereHoldsUpTheErasureAndNothingElse() async throws {
        let store = try TemporaryStore()
        let mailroom = try store.open(StoreOptions(busyTimeout: .seconds(600), scrubInterval: .milliseconds(20)))
        try await Self.fill(mailroom, posts: 3...3)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let reader = try DatabaseQueue(path: store.path, configuration: configuration)
        try reader.inDatabase { try $0.execute(sql: "BEGIN; SELECT * FROM inbox") }
        #expect(try await mailroom.accept(.sample(3, deleted: true), at: .start) == .destroyed)
        #expect(try await mailroom.accept(.sample(4), at: .start) == .accepted)
        try await mailroom.prune(before: .start, at: .start)
        #expect(try await mailroom.statistics().isErasureOwed)
        #expect(try Self.found([3], in: store) == [3])
        try reader.inDatabase { try $0.execute(sql: "COMMIT") }
        for _ in 0..<500 where try await mailroom.statistics().isErasureOwed {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try await !mailroom.statistics().isErasureOwed)
        #expect(try Self.found([3], in: store) == [])
    }

    @Test func textLeavesWithTheVersionThatReplacedIt() async throws {
        let mailroom = try TemporaryStore().open()
        _ = try await mailroom.accept(.sample(1, body: "my phone number"), at: .start)
        _ = try await mailroom.accept(.sample(1, version: 2), at: .start)
        let bodies = try await mailroom.pool.read { try $0.number("SELECT count(*) FROM inbox WHERE body NOT NULL") }
        #expect(bodies == 1)
    }
}
