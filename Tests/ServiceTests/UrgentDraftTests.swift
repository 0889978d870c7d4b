import ForumClient
import Mailroom
import Testing

@testable import Service

struct UrgentDraftTests {
    private static let question = "my client ghosted me and I lost it all, I want to kill myself"
    private static let asked = "A moderator of this forum has been asked"

    private static func world(_ change: (inout ForumInstance) -> Void = { _ in }) throws -> World {
        try World(assistant: try UrgentKnowledge.live(), change)
    }

    @Test func moderatorsReadOfItOnTheForumAndAtTheDesk() async throws {
        let world = try Self.world()
        try await world.ask(topic: 1, user: 101)
        let post = try await world.ask(Self.question, topic: 2, user: 102)
        try await world.finish()
        let note = try #require(world.forum.ledger.first { $0.action == .note })
        #expect(note.topic == post.topic && note.text.hasPrefix("**For moderators: please look"))
        let draft = try #require(try await world.drafts.first)
        #expect(draft.isUrgent && draft.body.contains(Self.asked))
        #expect(world.notes.events.contains(.urgentDraft(draft.id, forum: "test")))
        #expect(world.notes.events.contains(.alarmed(.raised, draft: draft.id, forum: "test")))
    }

    @Test func forumThatTakesNoWhispersIsFlagged() async throws {
        let world = try Self.world()
        world.forum.refuseWhispers()
        let post = try await world.ask(Self.question)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.flag] && world.forum.ledger.first?.number == post.id)
        #expect(try await world.drafts.first?.body.contains(Self.asked) == true)
    }

    @Test func textSaysNothingOfModeratorsWhoWereNotAsked() async throws {
        let world = try Self.world()
        world.forum.refuseWhispers()
        world.forum.failWrites([.refused(.forbidden)])
        try await world.ask(Self.question)
        try await world.finish()
        let draft = try #require(try await world.drafts.first)
        #expect(draft.isUrgent && !draft.body.contains(Self.asked) && draft.body.contains("emergency number"))
        #expect(world.notes.events.contains(.alarmed(.failed, draft: draft.id, forum: "test")))
    }

    @Test func alarmThatArrivedUnnoticedIsNotRepeated() async throws {
        let world = try Self.world()
        world.forum.failWrites([.brokenAfter])
        try await world.ask(Self.question)
        try await world.work()
        world.clock.advance(by: 3_600)
        try await world.work()
        #expect(world.forum.ledger.map(\.action) == [.note])
        #expect(try await world.drafts.first?.body.contains(Self.asked) == true)
    }

    @Test func whisperThatIsRefusedBecomesAFlagAndADraftAtTheDesk() async throws {
        let world = try Self.world { $0.draftPlace = .whisper }
        world.forum.refuseWhispers()
        try await world.ask(Self.question)
        try await world.finish()
        try await world.work()
        #expect(world.forum.ledger.map(\.action) == [.flag])
        let draft = try #require(try await world.drafts.first)
        #expect(draft.isUrgent && draft.action == .reply && draft.body.hasPrefix("**I am very sorry"))
        #expect(try await world.store.deadLetters(limit: 9).isEmpty)
    }

    @Test func ordinaryDraftRaisesNoAlarm() async throws {
        let world = try World { $0.mode = .draft }
        try await world.ask()
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(try await world.drafts.map(\.isUrgent) == [false])
    }
}
