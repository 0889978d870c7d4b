import Mailroom
import Testing

@testable import ForumClient
@testable import Service

struct PollingTests {
    @Test func firstPollAnswersNothingThatWasThereBefore() async throws {
        let world = try World()
        world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        for _ in 0..<3 {
            _ = try await world.poller.step(at: world.clock.now)
            world.clock.advance(by: 61)
        }
        _ = try await world.restart()
        _ = try await world.poller.step(at: world.clock.now)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        // The gateway goes back by so many ids each time.
        #expect(try await world.store.cursor(of: "test") == 1_001 + Int64(DiscourseGateway.overlap))
    }

    @Test func postsRightBehindTheFirstPollAreFound() async throws {
        let world = try World()
        world.forum.write(topic: 9, user: 1, text: "before us")
        _ = try await world.poller.step(at: world.clock.now)
        for topic in 1...3 {
            world.forum.write(topic: topic, user: 100 + topic, text: SmallKnowledge.question)
            world.clock.advance(by: 61)
            _ = try await world.poller.step(at: world.clock.now)
        }
        try await world.finish()
        #expect(world.forum.ledger.map(\.topic).sorted() == [1, 2, 3])
    }

    @Test func beginningIsNeverPastTheLargestNumber() {
        let kind = ForumKind.discourse(base: "b", username: "u")
        #expect(PollMark.beginning(17, of: kind) == 17 + Int64(DiscourseGateway.overlap))
        #expect(PollMark.beginning(.max, of: kind) == .max)
        #expect(PollMark.beginning(17, of: .standard) == 17)
    }

    @Test func missedPostsAreFoundAndKnownOnesAreNotDoubled() async throws {
        let world = try World()
        _ = try await world.poller.step(at: world.clock.now)
        world.forum.write(topic: 9, user: 1, text: "something before")
        world.clock.advance(by: 61)
        _ = try await world.poller.step(at: world.clock.now)
        try await world.ask(topic: 1, user: 101)
        world.forum.write(topic: 2, user: 102, text: SmallKnowledge.question)
        world.clock.advance(by: 61)
        _ = try await world.poller.step(at: world.clock.now)
        try await world.finish()
        #expect(world.forum.ledger.map(\.topic).sorted() == [1, 2])
    }

    @Test func readingGoesOnWhereTheLastProcessEnded() async throws {
        let world = try World()
        world.forum.write(topic: 9, user: 1, text: "before us")
        _ = try await world.poller.step(at: world.clock.now)
        world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        _ = try await world.restart()
        _ = try await world.poller.step(at: world.clock.now)
        try await world.finish()
        #expect(world.forum.ledger.map(\.topic) == [1])
    }

    @Test func unreachableForumIsPolledLater() async throws {
        let world = try World()
        world.forum.write(topic: 9, user: 1, text: "before us")
        _ = try await world.poller.step(at: world.clock.now)
        world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        world.forum.failReads([.unreachable])
        for _ in 0..<3 {
            world.clock.advance(by: 61)
            _ = try await world.poller.step(at: world.clock.now)
        }
        try await world.finish()
        #expect(world.forum.ledger.count == 1)
    }

    @Test(arguments: [("d1:17", ForumKind.discourse(base: "b", username: "u"))])
    func cursorSurvivesAsANumber(text: String, kind: ForumKind) {
        #expect(PollMark.cursor(17, of: kind)?.rawValue == text)
        #expect(PollMark.cursor(nil, of: kind) == nil)
        // The gateways have to understand what was put together here.
        #expect(DiscourseCursor(PollMark.cursor(17, of: kind)).seen == 17)
        let khoros = ForumKind.khoros(base: "b", board: "x", login: "l")
        var post = PolledPost(id: 1, topic: 1, number: 1)
        post.created = "2026-11-20T09:00:00Z"
        let number = PollMark.number(after: [post], of: khoros)
        #expect(KhorosCursor(PollMark.cursor(number, of: khoros)).time == "2026-11-20T09:00:00Z")
        #expect(PollMark.cursor(number, of: khoros)?.rawValue == "k1|2026-11-20T09:00:00Z|0")
    }
}
