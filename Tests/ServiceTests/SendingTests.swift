import Forum
import ForumClient
import Foundation
import Mailroom
import Testing

@testable import Service

struct SendingTests {
    @Test func repliesOnceToWhatItIsSureOf() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        #expect(world.verdict.isFine)
        let entry = try #require(world.forum.ledger.first)
        #expect(entry.action == .reply && entry.number == post.number)
        #expect(entry.text.contains("automated helper, independent of Upwork"))
        #expect(entry.text.contains("`@ombud stop`") && entry.text.contains("a moderator here"))
    }

    @Test(arguments: [
        [FakeForum.Fault.brokenBefore], [.brokenAfter], [.unreachable, .unreachable], [.tooSimilar],
        [.rateLimited(30, isForWholeClient: true)], [.rateLimited(5, isForWholeClient: false)],
        [.brokenAfter, .brokenAfter], [.brokenBefore, .rateLimited(3_600, isForWholeClient: true), .brokenAfter],
        [.refused(.credentials), .brokenAfter],
    ])
    func misbehavingForumGetsEachReplyOnce(faults: [FakeForum.Fault]) async throws {
        let world = try World()
        world.forum.failWrites(faults)
        for topic in 1...4 { try await world.ask(topic: topic, user: 100 + topic) }
        try await world.finish()
        #expect(world.verdict == LedgerJudge(acknowledged: world.acknowledged, ledger: world.forum.ledger))
        #expect(world.verdict.isFine)
        #expect(world.forum.ownPosts.count == 4)
    }

    @Test func unreadableForumDelaysAndLosesNothing() async throws {
        let world = try World()
        world.forum.failReads(Array(repeating: .unreachable, count: 40))
        try await world.ask()
        try await world.finish()
        #expect(world.verdict.isFine)
    }

    @Test func rateLimitForTheWholeClientPausesEverything() async throws {
        let world = try World()
        world.forum.failWrites([.rateLimited(600, isForWholeClient: true)])
        try await world.ask(topic: 1, user: 101)
        try await world.ask(topic: 2, user: 102)
        try await world.work()
        let (writes, reads) = (world.forum.writes, world.forum.reads)
        world.clock.advance(by: 599)
        try await world.work()
        #expect(world.forum.writes == writes && world.forum.reads == reads)
        world.clock.advance(by: 5)
        try await world.work()
        #expect(world.forum.writes > writes)
        try await world.finish()
        #expect(world.verdict.isFine)
    }

    @Test func equalTextsWaitFiveMinutes() async throws {
        let world = try World()
        world.forum.checkSimilarity()
        try await world.ask(topic: 1, user: 101)
        try await world.ask(topic: 2, user: 102)
        try await world.finish()
        #expect(world.verdict.isFine)
        let times = world.forum.ledger.map(\.at)
        #expect(times.count == 2 && times[1].timeIntervalSince(times[0]) >= 300)
        #expect(world.notes.results(of: "reply").contains("too_similar"))
    }

    @Test func whatWaitsForApprovalCountsAsSent() async throws {
        let world = try World()
        world.forum.moderate()
        try await world.ask()
        try await world.finish()
        world.clock.advance(by: 86_400)
        try await world.finish()
        #expect(world.forum.ledger.count == 1 && world.forum.queued == 1)
    }

    @Test func withdrawalFollowsOnceTheQueueIsApproved() async throws {
        let world = try World()
        world.forum.moderate()
        let post = try await world.ask()
        try await world.finish()
        try await world.deliver(post, isDestroyed: true)
        try await world.work()
        #expect(world.forum.ledger.map(\.action) == [.reply])
        world.forum.approveQueue()
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .withdraw])
        #expect(world.forum.ownPosts.isEmpty)
    }

    @Test func personWhoAnswersBetweenDecisionAndSendingCancelsIt() async throws {
        let world = try World()
        let post = try await world.ask()
        #expect(try await world.decider.step(at: world.clock.now))
        world.forum.write(topic: 1, user: 200, name: "another", text: "Wait for the 14 days.", repliesTo: post.number)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(world.notes.results(of: "reply") == ["cancelled"])
        #expect(try await world.store.deadLetters(limit: 9).isEmpty)
    }

    @Test func storeThatWasLostFindsItsReplyOnTheForum() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        let fresh = try SQLiteMailroom(path: world.folder + "/fresh")
        let forums = ForumDirectory([world.instance], gateways: ["test": world.forum])
        let desk = IntakeDesk(mailroom: fresh)
        _ = try await desk.take(
            Forum.Delivery.post(DeliveredPost(post), .created), of: world.instance, at: world.clock.now)
        let (pauses, notes, time) = (ForumPauses(), Notes(), world.clock)
        let clock: WorkerLoop.Clock = { time.now }
        let decider = Decider(
            mailroom: fresh, forums: forums, assistant: world.assistant, pauses: pauses, counter: notes,
            clock: clock)
        let sender = Sender(
            mailroom: fresh, forums: forums, assistant: world.assistant, pauses: pauses, counter: notes,
            clock: clock)
        #expect(try await decider.step(at: world.clock.now))
        #expect(try await sender.step(at: world.clock.now))
        #expect(notes.results(of: "reply") == ["found"] && world.forum.ledger.count == 1)
        try await fresh.close()
    }

    @Test func postThatWasDeletedUnnoticedIsNotAnswered() async throws {
        for isDecided in [false, true] {
            let world = try World()
            world.forum.write(topic: 1, user: 200, name: "another", text: "A topic of mine")
            let post = try await world.ask(user: 100)
            if isDecided { _ = try await world.decider.step(at: world.clock.now) }
            world.forum.delete(post.id)
            try await world.finish()
            #expect(world.forum.ledger.isEmpty)
        }
    }

    @Test func paceKeepsPostsApart() async throws {
        let world = try World { $0.pace = .seconds(30) }
        for topic in 1...3 { try await world.ask(topic: topic, user: 100 + topic) }
        try await world.finish()
        let times = world.forum.ledger.map(\.at)
        #expect(times.count == 3 && zip(times, times.dropFirst()).allSatisfy { $1.timeIntervalSince($0) >= 30 })
    }

    @Test func refusedReplyIsADeadLetterAndNotTriedAgain() async throws {
        let world = try World()
        world.forum.failWrites([.refused(.invalid)])
        try await world.ask()
        try await world.finish()
        #expect(world.forum.writes == 1)
        #expect(try await world.store.deadLetters(limit: 9).map(\.reason) == ["refused"])
    }

    @Test func switchStopsWithoutRestartAndLosesNothing() async throws {
        let world = try World()
        try await world.store.setSwitchedOn(false, at: Moment(world.clock.now))
        try await world.ask()
        try await world.work()
        #expect(world.forum.ledger.isEmpty)
        world.clock.advance(by: 60)
        try await world.store.setSwitchedOn(true, at: Moment(world.clock.now))
        try await world.finish()
        // What waited meanwhile is a moderator's to let out; what comes now is answered.
        #expect(try await world.drafts.count == 1 && world.forum.ledger.isEmpty)
        try await world.ask(topic: 2, user: 101)
        try await world.finish()
        #expect(world.forum.ledger.map(\.topic) == [2])
    }

    @Test func queuedReplyIsNotPostedOnceTheModeAsksForAPerson() async throws {
        let world = try World()
        try await world.ask()
        _ = try await world.decider.step(at: world.clock.now)
        world.instance.mode = .draft
        _ = try await world.restart()
        try await world.finish()
        #expect(world.forum.ledger.isEmpty && world.notes.results(of: "reply") == ["shelved"])
        let draft = try #require(try await world.drafts.first)
        try await world.approve(draft.id)
        try await world.finish()
        #expect(world.forum.ledger.map(\.text) == [draft.body])
    }

    @Test func queuedReplyToAnOldPostIsNotPosted() async throws {
        let world = try World()
        try await world.ask()
        _ = try await world.decider.step(at: world.clock.now)
        world.clock.advance(by: 8 * 86_400)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty && world.notes.results(of: "reply") == ["cancelled"])
    }

    @Test func paceCountsFromTheForumsAnswer() async throws {
        let world = try World { $0.pace = .seconds(30) }
        world.forum.slowDown(by: 20)
        for topic in 1...2 { try await world.ask(topic: topic, user: 100 + topic) }
        try await world.finish()
        let times = world.forum.ledger.map(\.at)
        // The answer came 20 seconds after the post stood there.
        #expect(times.count == 2 && times[1].timeIntervalSince(times[0]) >= 50)
    }

    @Test func pausedForumIsNotClaimedFromAtAll() async throws {
        let world = try World()
        world.forum.failWrites([.rateLimited(600, isForWholeClient: true)])
        for topic in 1...3 { try await world.ask(topic: topic, user: 100 + topic) }
        try await world.work()
        let events = world.notes.events.count
        world.clock.advance(by: 60)
        try await world.work()
        #expect(world.notes.events.count == events)
        try await world.finish()
        #expect(world.verdict.isFine)
    }

    @Test func accountThatIsTooNewIsADeadLetterThatSaysSo() async throws {
        let world = try World()
        world.forum.failWrites([.refused(.tooNew)])
        try await world.ask()
        try await world.finish()
        #expect(try await world.store.deadLetters(limit: 9).map(\.reason) == ["too_new"])
    }

    @Test func noteThatEverybodySeesIsTakenBackAndNotWrittenAgain() async throws {
        let world = try World {
            $0.mode = .draft
            $0.draftPlace = .whisper
        }
        world.forum.failWrites([.exposed])
        let post = try await world.ask()
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.note, .withdraw])
        #expect(world.forum.ownPosts.isEmpty)
        #expect(world.notes.results(of: "note") == ["exposed"])
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.ledger.count == 2)
    }
}
