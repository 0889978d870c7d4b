import ForumClient
import Mailroom
import Testing

@testable import Service

/// What a person decided holds, whatever we would do.
struct ApprovedDraftTests {
    private func approved(_ change: (World, PolledPost) async throws -> Void) async throws -> World {
        let world = try World { $0.mode = .draft }
        let post = try await world.ask()
        try await world.finish()
        let draft = try #require(try await world.drafts.first)
        try await change(world, post)
        try await world.approve(draft.id)
        try await world.finish()
        return world
    }

    @Test func isSentThoughSomebodyAnsweredMeanwhile() async throws {
        let world = try await approved { world, post in
            world.forum.write(topic: 1, user: 200, name: "another", text: "Wait.", repliesTo: post.number)
        }
        #expect(world.forum.ledger.map(\.action) == [.reply])
    }

    @Test func isSentThoughTheTopicIsSolvedAndThePostIsOld() async throws {
        let world = try await approved { world, _ in
            world.forum.change(topic: 1) { $0.isSolved = true }
            world.clock.advance(by: 9 * 86_400)
        }
        #expect(world.forum.ledger.map(\.action) == [.reply])
    }

    @Test func isSentThoughWeHaveSaidEnough() async throws {
        let world = try await approved { world, _ in
            for number in 1...3 {
                world.forum.write(topic: 1, user: 7, name: FakeForum.ownName, text: "text \(number)", repliesTo: 40)
            }
        }
        #expect(world.forum.ledger.map(\.action) == [.reply])
    }

    @Test(arguments: ["closed", "not_public"])
    func isListedWithTheReasonWhereItCannotBeSent(reason: String) async throws {
        let world = try await approved { world, _ in
            world.forum.change(topic: 1) { state in
                if reason == "closed" { state.isClosed = true } else { state.isPrivate = true }
            }
        }
        #expect(world.forum.ledger.isEmpty)
        #expect(try await world.store.cancelledDrafts(limit: 9).map(\.reason) == [reason])
    }

    @Test func isListedWhereThePostIsGone() async throws {
        let world = try World { $0.mode = .draft }
        world.forum.write(topic: 1, user: 200, name: "another", text: "A topic of mine")
        let post = try await world.ask()
        try await world.finish()
        world.forum.delete(post.id)
        try await world.approve(try #require(try await world.drafts.first).id)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(try await world.store.cancelledDrafts(limit: 9).map(\.reason) == ["gone"])
    }

    @Test func personsTextIsNotOverwrittenWhenTheAskerEdits() async throws {
        let world = try World { $0.leastConfidence = 1.1 }
        let post = try await world.ask()
        try await world.finish()
        let draft = try #require(try await world.drafts.first)
        try await world.store.revise(draft.id, body: "What a person says.", at: Moment(world.clock.now))
        try await world.approve(draft.id)
        try await world.finish()
        world.instance.leastConfidence = 0.5
        _ = try await world.restart()
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.ownPosts.map(\.raw) == ["What a person says."])
        #expect(try await world.drafts.map(\.action) == [.edit])
    }

    @Test func replyThatAModeratorDeletedIsNeitherEditedNorFollowed() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        let own = try #require(world.forum.ownPosts.first)
        world.forum.delete(own.id)
        try await world.deliver(own, isDestroyed: true)
        #expect(world.notes.events.contains(.replyDestroyed(forum: "test")))
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.ask(topic: 1, user: 101)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply])
        #expect(try await world.store.gaps(limit: 9, before: nil).map(\.isCorrected) == [true])
    }

    @Test func editOfAReplyThatIsGoneUnnoticedIsCancelled() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        world.forum.delete(try #require(world.forum.ownPosts.first).id)
        let writes = world.forum.writes
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.writes == writes && world.notes.results(of: "edit") == ["cancelled"])
        try await world.ask(topic: 1, user: 101)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply])
    }
}
