import ForumClient
import Mailroom
import Testing

@testable import Service

/// Bad days, thrown by dice: faults, ends of the process at any boundary,
/// repeated and late deliveries, edits and people who answer meanwhile.
struct ChaosTests {
    private static let faults: [FakeForum.Fault] = [
        .brokenBefore, .brokenAfter, .unreachable, .tooSimilar, .rateLimited(3, isForWholeClient: false),
        .rateLimited(90, isForWholeClient: true), .refused(.credentials),
    ]

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func badDayLosesAndDoublesNothing(seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        let world = try World { $0.pace = .seconds(seed % 3 * 5) }
        if dice.happens(0.3) { world.forum.checkSimilarity() }
        var posts: [PolledPost] = []
        var answered: Set<Int> = []
        for topic in 1...15 {
            let limit = dice.happens(0.5) ? Int.random(in: 0..<40, using: &dice) : nil
            _ = try await world.restart(breakingAfter: limit)
            posts.append(world.forum.write(topic: topic, user: 100 + topic, text: SmallKnowledge.question))
            if dice.happens(0.7) { world.forum.failWrites([Self.faults.randomElement(using: &dice) ?? .unreachable]) }
            if dice.happens(0.3) { world.forum.failReads([.unreachable]) }
            if dice.happens(0.15), let post = posts.randomElement(using: &dice) {
                world.forum.write(
                    topic: post.topic, user: 999, name: "person", text: "You can end it yourself.", repliesTo: 1)
                answered.insert(post.topic)
            }
            await attempt(world, posts.suffix(3))
            world.clock.advance(by: Double.random(in: 0..<200, using: &dice))
        }
        _ = try await world.restart()
        for post in posts { try await world.deliver(post) }
        try await world.finish()
        let verdict = world.verdict
        #expect(verdict.doubled.isEmpty && verdict.unasked.isEmpty)
        // Only where a person answered there may be none of ours.
        #expect(Set(verdict.lost).isSubset(of: answered.map { "\($0)/1" }))
        #expect(try await world.store.deadLetters(limit: 9).isEmpty)
    }

    private func attempt(_ world: World, _ posts: ArraySlice<PolledPost>) async {
        do {
            for post in posts { try await world.deliver(post) }
            for _ in 0..<5 {
                try await world.work()
                world.clock.advance(by: 20)
            }
        } catch {
            // The process is gone.
        }
    }
}
