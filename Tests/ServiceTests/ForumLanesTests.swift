import Forum
import ForumClient
import Foundation
import Mailroom
import Synchronization
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct ForumLanesTests {
    /// Two forums, one of which hangs, and posts to answer in both.
    private struct Pair {
        let world: World
        let slow: FakeForum
        let gate: HangingGateway
        let forums: ForumDirectory

        init() async throws {
            world = try World()
            slow = FakeForum(clock: world.clock)
            gate = HangingGateway(base: slow)
            var manners = world.instance.manners
            manners.window = .infinity
            let other = ForumInstance(
                name: "slow", kind: world.instance.kind, manners: manners, mode: .reply, pace: .zero)
            guard let other else { throw CancellationError() }
            forums = ForumDirectory([world.instance, other], gateways: ["test": world.forum, "slow": gate])
            for topic in 1...3 {
                let post = slow.write(topic: topic, user: 100 + topic, text: SmallKnowledge.question)
                let delivery = Forum.Delivery.post(DeliveredPost(post), .created)
                _ = try await world.desk.take(delivery, of: other, at: world.clock.now)
                try await world.ask(topic: topic, user: 200 + topic)
            }
        }

        var decider: Decider {
            let clock = world.clock
            return Decider(
                mailroom: world.mailroom, forums: forums, assistant: world.assistant, pauses: ForumPauses(),
                counter: world.notes, clock: { clock.now })
        }

        var sender: Sender {
            let clock = world.clock
            return Sender(
                mailroom: world.mailroom, forums: forums, assistant: world.assistant, pauses: ForumPauses(),
                counter: world.notes, clock: { clock.now })
        }

        /// Lets the workers run until something holds, or for ten seconds.
        func run(until isDone: @Sendable () -> Bool) async throws {
            let (decider, sender) = (decider, sender)
            let running = Task {
                async let deciding: Void = decider.run()
                async let sending: Void = sender.run()
                _ = await (deciding, sending)
            }
            for _ in 0..<500 where !isDone() { try await Task.sleep(for: .milliseconds(20)) }
            running.cancel()
            gate.letGo()
            await running.value
        }
    }

    @Test func `a forum that hangs does not hold up another one`() async throws {
        let pair = try await Pair()
        let (forum, gate) = (pair.world.forum, pair.gate)
        try await pair.run { forum.ledger.count == 3 && gate.hanging > 0 }
        #expect(forum.ledger.count == 3)
    }

    @Test func `of one forum only one request of each worker is under way`() async throws {
        let pair = try await Pair()
        let (forum, gate) = (pair.world.forum, pair.gate)
        let most = Mutex(0)
        try await pair.run {
            most.withLock { $0 = max($0, gate.hanging) }
            return forum.ledger.count == 3
        }
        #expect(most.withLock { $0 } <= 2)
    }

    @Test func `lanes are bounded, and closing waits for what has begun`() async throws {
        let lanes = ForumLanes(most: 2)
        let (stream, go) = AsyncStream<Void>.makeStream()
        let ended = Mutex(false)
        #expect(lanes.busy == [])
        lanes.open("a") {
            for await _ in stream {}
            ended.withLock { $0 = true }
        }
        #expect(lanes.busy == ["a"])
        lanes.open("b") { for await _ in AsyncStream<Void>(unfolding: { nil }) {} }
        async let closed: Void = lanes.close()
        go.finish()
        await closed
        #expect(ended.withLock { $0 })
        #expect(lanes.busy == nil && lanes.isClosed)
    }
}
