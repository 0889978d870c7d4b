import Testing

@testable import Mailroom

/// One story is told once; at every point between two writes the files are
/// frozen as a crash would leave them. Each copy is then opened by a new
/// service, which has to bring it to a right end.
struct CrashTests {
    /// Answered; answered and edited; edited before it was answered; answered
    /// and destroyed; destroyed before it was answered.
    private static let story: [[IncomingPost]] = [
        [.sample(1)],
        [.sample(2)],
        [.sample(3), .sample(3, version: 2)],
        [.sample(4)],
        [.sample(5), .sample(5, deleted: true)],
        [.sample(2, version: 2)],
        [.sample(4, version: 2), .sample(4, version: 2, deleted: true)],
    ]

    private static func tellStory() async throws -> [FrozenStores.Copy] {
        let (store, forum, frozen) = (try TemporaryStore(), TinyService.ForumBox(), FrozenStores())
        let mailroom = try store.open(
            StoreOptions(crashHook: { frozen.freeze(store, at: $0, forum: forum.now) }))
        let service = TinyService(mailroom: mailroom, forum: forum)
        for chapter in story {
            for post in chapter { try await service.deliver(post) }
            try await service.decideAll()
            try await service.sendAll { frozen.freeze(store, at: nil, forum: forum.now) }
        }
        try await service.doubtAndFail(store: store)
        return frozen.all
    }

    @Test func everyCrashEndsWithOneReplyToEachAcknowledgedPost() async throws {
        let copies = try await Self.tellStory()
        let missed = Set(CrashPoint.allCases).subtracting(copies.flatMap(\.points).compactMap(\.self))
        #expect(missed.isEmpty, "points that the story does not pass")
        #expect(copies.contains { $0.points.contains(nil) })
        for (number, copy) in copies.enumerated() {
            let label: Comment = "copy \(number) at \(copy.points)"
            let mailroom = try copy.store.open()
            let service = TinyService(mailroom: mailroom, forum: TinyService.ForumBox(copy.forum))
            try await service.decideAll()
            try await service.sendAll()
            Self.check(service.forum.now, label)
            // What was not acknowledged comes again, and so does the rest: nothing happens twice.
            for post in Self.story.flatMap({ $0 }) { try await service.deliver(post) }
            try await service.decideAll()
            try await service.sendAll()
            Self.check(service.forum.now, label)
            let visible = service.forum.now.visible.filter { $0.key <= 5 }
            #expect(visible == [1: "1/1", 2: "2/2", 3: "3/2"], label)
        }
    }

    /// Each acknowledged post shows the answer to the last state that was
    /// acknowledged, or to a later one that had reached the disk.
    private static func check(_ forum: FakeForum, _ label: Comment) {
        #expect(forum.created.values.allSatisfy { $0 == 1 }, label)
        for post in Set(forum.acknowledged.map(\.key.post)) {
            let life = story.flatMap { $0 }.map(\.event).filter { $0.key.post == post }
            let last = life.lastIndex { forum.acknowledged.contains($0) } ?? 0
            let allowed = life[last...].map { $0.isDeleted ? nil : TinyService.answer($0) }
            #expect(allowed.contains(forum.visible[post]), label)
        }
    }
}

extension TinyService {
    /// Passes the points of a request that fails and of one that is in doubt, on a post of its own.
    fileprivate func doubtAndFail(store: TemporaryStore) async throws {
        _ = try await mailroom.accept(.sample(99, deleted: true), at: .start)
        _ = try await mailroom.accept(.sample(99, version: 2), at: .start)
        let message = try await mailroom.claimIncoming(ClaimTerms(), at: .start).first
        guard let message else { return }
        _ = try await mailroom.record(.sample(.reply("99", needsApproval: false)), for: message, at: .start)
        guard let first = try await mailroom.nextOutgoing() else { return }
        try await mailroom.beginSending(first, until: .start)
        try await mailroom.fail(first, kind: "timeout", mayHaveBeenSent: true, verdict: .retry(at: .start), at: .start)
        guard let second = try await mailroom.nextOutgoing() else { return }
        _ = try await mailroom.confirmUnsent(second, at: .start)
        _ = try await mailroom.accept(.sample(99, version: 3, deleted: true), at: .start)
    }
}
