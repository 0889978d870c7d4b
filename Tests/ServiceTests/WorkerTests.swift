import Foundation
import Mailroom
import Synchronization
import Testing

@testable import Service

struct WorkerTests {
    private final class Tally: Sendable {
        private let counts = Mutex((begun: 0, finished: 0))

        var figures: [Int] { counts.withLock { [$0.begun, $0.finished] } }

        func begin() { counts.withLock { $0.begun += 1 } }

        func finish() { counts.withLock { $0.finished += 1 } }
    }

    @Test func cancelledLoopFinishesItsStepAndBeginsNoOther() async {
        let tally = Tally()
        let (started, start) = AsyncStream.makeStream(of: Void.self)
        let (released, release) = AsyncStream.makeStream(of: Void.self)
        let loop = WorkerLoop(.sender, clock: { TestClock.start }, idle: .zero, counter: SilentCounter())
        let task = Task {
            await loop.run { _ in
                tally.begin()
                start.finish()
                for await _ in released {}
                // The step itself is not cancelled: a request under way is not torn off.
                if !Task.isCancelled { tally.finish() }
                return true
            }
        }
        for await _ in started {}
        task.cancel()
        release.finish()
        await task.value
        #expect(tally.figures == [1, 1])
    }

    @Test func failingStepIsCountedAndNotTheEnd() async {
        let notes = Notes()
        let (failed, fail) = AsyncStream.makeStream(of: Void.self)
        let loop = WorkerLoop(.keeper, clock: { TestClock.start }, idle: .zero, counter: notes)
        let task = Task {
            await loop.run { _ in
                fail.finish()
                throw MailroomError.full
            }
        }
        for await _ in failed {}
        task.cancel()
        await task.value
        #expect(notes.events.first == .stumbled(.keeper, .full))
    }

    @Test func keeperReportsHowFullTheBoxesAre() async throws {
        let world = try World()
        try await world.ask()
        let keeper = Keeper(mailroom: world.store, counter: world.notes)
        _ = try await keeper.step(at: world.clock.now)
        let boxes = world.notes.events.compactMap { if case .boxes(let figures) = $0 { figures } else { nil } }
        #expect(boxes.first?.incoming == [.waiting: 1])
        _ = try await keeper.step(at: world.clock.now)
        #expect(world.notes.events.count { $0 == .pruned } == 1)
    }

    @Test func closedStoreAcknowledgesNothing() async throws {
        let world = try World()
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        try await world.store.close()
        await #expect(throws: MailroomError.self) { try await world.deliver(post) }
        #expect(world.notes.events.last == .notTaken(.closed, forum: "test"))
        #expect(world.acknowledged.isEmpty)
    }

    @Test func fullStoreAcknowledgesNothingAndDecidesLater() async throws {
        let world = try World()
        try await world.ask()
        try await world.store.close()
        let full = try SQLiteMailroom(path: world.folder + "/store", options: StoreOptions(pageLimit: 1))
        let decider = Decider(
            mailroom: full, forums: ForumDirectory([world.instance], gateways: ["test": world.forum]),
            assistant: world.assistant, pauses: ForumPauses(), counter: world.notes)
        // The claim may still find room in the pages there are; the decision may not.
        for _ in 0..<3 { _ = try? await decider.step(at: world.clock.now) }
        try await full.close()
        _ = try await world.restart()
        try await world.finish()
        #expect(world.verdict.isFine)
    }

    /// Without the claims' being given back, they would come back with their lease: after minutes.
    @Test(arguments: [MailroomError.full, .busy])
    func postsAreDecidedAndSentAsSoonAsTheStoreTakesWritesAgain(error: MailroomError) async throws {
        let world = try World()
        let forums = ForumDirectory([world.instance], gateways: ["test": world.forum])
        try await world.ask()
        // Claimed, and no decision could be written.
        var breaker = Breaker(limit: 2, error: error)
        let decider = Decider(
            mailroom: BreakingMailroom(base: world.store, breaker: breaker), forums: forums,
            assistant: world.assistant, pauses: ForumPauses(), counter: world.notes)
        await #expect(throws: error) { try await decider.step(at: world.clock.now) }
        breaker.mend()
        try await wait { try await world.store.statistics().incoming[.leased] == nil }
        world.clock.advance(by: 1)
        _ = try await world.decider.step(at: world.clock.now)
        // Posted, and no note of it could be made.
        breaker = Breaker(limit: 6, error: error)
        let sender = Sender(
            mailroom: BreakingMailroom(base: world.store, breaker: breaker), forums: forums,
            assistant: world.assistant, pauses: ForumPauses(), counter: world.notes)
        await #expect(throws: error) { try await sender.step(at: world.clock.now) }
        breaker.mend()
        try await wait { try await world.store.statistics().outgoing[.sending] == nil }
        world.clock.advance(by: 1)
        _ = try await world.sender.step(at: world.clock.now)
        #expect(try await world.store.statistics().outgoing == [.sent: 1])
        #expect(world.verdict.isFine)
    }

    private func wait(until holds: () async throws -> Bool) async throws {
        for _ in 0..<500 where try await !holds() { try await Task.sleep(for: .milliseconds(20)) }
    }
}
