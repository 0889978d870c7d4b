import Foundation
import Mailroom
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct ReadinessTests {
    private static func parts(
        _ world: World, pauses: ForumPauses = ForumPauses(), stopSign: StopSign = StopSign()
    ) -> DoorParts {
        let clock = world.clock
        return DoorParts(
            desk: world.desk, mailroom: world.store, assistant: world.assistant,
            pool: AnsweringPool(threads: 1, mostWaiting: 1), registry: MetricsRegistry(), forums: Callers.forums,
            stopSign: stopSign, pauses: pauses, now: { clock.now })
    }

    private static func report(_ parts: DoorParts) async -> ReadinessReport {
        await Readiness(parts, limits: Readiness.Limits(mostWaiting: 2, forumSilenceSeconds: 600)).report()
    }

    @Test func `all is well at the beginning, and asking leaves nothing in the store`() async throws {
        let world = try World()
        let report = await Self.report(Self.parts(world))
        #expect(report.isReady && report.waiting == 0)
        #expect(report.forums == ["community": 0, "relay": 0])
        #expect(try await world.store.cursor(of: "readiness/") == nil)
    }

    @Test func `each check is named when it fails`() async throws {
        let world = try World()
        for topic in 1...3 { try await world.ask(topic: topic, user: 100 + topic) }
        let (pauses, sign) = (ForumPauses(), StopSign())
        _ = pauses.missed("community", at: world.clock.now, random: 0.5)
        world.clock.advance(by: 601)
        sign.raise()
        let parts = Self.parts(world, pauses: pauses, stopSign: sign)
        #expect(await Self.report(parts).hindrances == [.backlog, .forum, .stopping])
        try await world.store.close()
        #expect(await Self.report(parts).hindrances == [.store, .forum, .stopping])
    }

    @Test func `a forum that answers again is well again`() async throws {
        let world = try World()
        let pauses = ForumPauses()
        _ = pauses.refused("community", at: world.clock.now)
        world.clock.advance(by: 300)
        _ = pauses.missed("community", at: world.clock.now, random: 0.5)
        world.clock.advance(by: 301)
        #expect(await Self.report(Self.parts(world, pauses: pauses)).forums["community"] == 601)
        pauses.reached("community")
        #expect(await Self.report(Self.parts(world, pauses: pauses)).isReady)
    }
}
