import Forum
import ForumClient
import Mailroom
import Testing

@testable import Service

/// The process ends at each boundary in turn: before and behind every call to
/// the store and to the forum. Whatever was acknowledged is replied to once.
struct CrashTests {
    /// More boundaries than any of the runs has.
    private static let most = 400

    @Test func endAtAnyBoundaryLosesAndDoublesNothing() async throws {
        let boundaries = try await everyBoundary { world in
            let posts = (1...2).map { topic in
                world.forum.write(topic: topic, user: 100 + topic, text: SmallKnowledge.question)
            }
            return posts
        }
        #expect(boundaries > 30)
    }

    @Test func endAtAnyBoundaryOfABadDayLosesAndDoublesNothing() async throws {
        let boundaries = try await everyBoundary { world in
            world.forum.failWrites([.brokenAfter, .rateLimited(20, isForWholeClient: true), .brokenBefore])
            return [world.forum.write(topic: 1, user: 101, text: SmallKnowledge.question)]
        }
        #expect(boundaries > 30)
    }

    @Test func endAtAnyBoundaryOfAnEditAndAWithdrawalEndsInTheSameState() async throws {
        for limit in 0..<Self.most {
            let world = try World()
            let post = try await world.ask()
            try await world.finish()
            let edited = try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion))
            let breaker = try await world.restart(breakingAfter: limit)
            await attempt(world, [edited])
            _ = try await world.restart()
            try await world.deliver(edited)
            try await world.finish()
            #expect(world.forum.ownPosts.count == 1, "boundary \(limit)")
            #expect(world.forum.ownPosts.first?.raw == world.forum.ledger.last?.text, "boundary \(limit)")
            #expect(world.forum.ledger.contains { $0.action == .edit }, "boundary \(limit)")
            guard breaker.isBroken else { return }
        }
        Issue.record("no end of the boundaries")
    }

    @Test func wishIsGrantedWhereverTheProcessEnds() async throws {
        for limit in 0..<Self.most {
            let world = try World()
            let question = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
            let wish = world.forum.write(topic: 1, user: 100, text: "@ombud ignore me")
            try await world.deliver(question)
            let breaker = try await world.restart(breakingAfter: limit)
            let isTaken = (try? await world.deliver(wish)) != nil
            _ = try await world.restart()
            // What was not acknowledged comes again by the poll.
            if !isTaken { try await world.deliver(wish) }
            try await world.finish()
            let later = world.forum.write(topic: 2, user: 100, text: SmallKnowledge.question)
            #expect(try await world.deliver(later) == .ignored(.silence(.optedOut)), "boundary \(limit)")
            try await world.finish()
            #expect(world.forum.ledger.isEmpty, "boundary \(limit)")
            guard breaker.isBroken else { return }
        }
        Issue.record("no end of the boundaries")
    }

    // MARK: Runs

    /// Runs a day for each boundary. Returns how many there are.
    private func everyBoundary(_ prepare: (World) -> [PolledPost]) async throws -> Int {
        for limit in 0..<Self.most {
            let world = try World()
            let posts = prepare(world)
            let breaker = try await world.restart(breakingAfter: limit)
            await attempt(world, posts)
            _ = try await world.restart()
            // What was not acknowledged comes again, what was may do so too.
            for post in posts { try await world.deliver(post) }
            try await world.finish()
            #expect(world.verdict.isFine, "boundary \(limit): \(world.verdict)")
            #expect(world.forum.ownPosts.count == posts.count, "boundary \(limit)")
            guard breaker.isBroken else { return limit }
        }
        Issue.record("no end of the boundaries")
        return 0
    }

    /// Takes the posts in and works until all is done or the process ends.
    private func attempt(_ world: World, _ posts: [PolledPost]) async {
        do {
            for post in posts { try await world.deliver(post) }
            try await world.finish()
        } catch {
            // The process is gone.
        }
    }
}
