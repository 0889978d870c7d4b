import ForumClient
import Foundation
import Mailroom
import Testing

@testable import Service

struct EditingTests {
    @Test func editedQuestionEditsOurReply() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        let edited = try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion))
        #expect(try await world.deliver(edited) == .accepted)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .edit])
        #expect(world.forum.ledger.first?.text != world.forum.ledger.last?.text)
        #expect(world.forum.ownPosts.count == 1)
    }

    @Test func editBeforeTheReplyLeftReplacesIt() async throws {
        let world = try World()
        let post = try await world.ask()
        _ = try await world.decider.step(at: world.clock.now)
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.ledger.count == 1 && world.verdict.isFine)
    }

    @Test func questionEditedIntoSomethingElseTakesTheReplyBack() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        try await world.deliver(try #require(world.forum.edit(post.id, to: "how many connects does a proposal cost")))
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .withdraw])
    }

    @Test func destroyedPostTakesTheReplyBackAndItsText() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        #expect(try await world.deliver(post, isDestroyed: true) == .accepted)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .withdraw])
        #expect(try await world.store.decision(1)?.body == nil)
    }

    @Test func postDestroyedBeforeTheDecisionIsNeverAnswered() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.deliver(post, isDestroyed: true)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
    }

    @Test func destructionThatComesFirstHoldsAgainstALateCreation() async throws {
        let world = try World()
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        try await world.deliver(post, isDestroyed: true)
        #expect(try await world.deliver(post) == .duplicate)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
    }

    @Test func postThatIsHiddenLaterIsForgotten() async throws {
        let world = try World()
        var post = try await world.ask()
        try await world.finish()
        post.isHidden = true
        #expect(try await world.deliver(post) == .accepted)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .withdraw])
        #expect(try await world.store.decision(1)?.question == nil)
    }

    @Test func draftOfAnEarlierStateGoesWhenTheNewOneIsLeftAlone() async throws {
        let world = try World { $0.mode = .draft }
        let post = try await world.ask()
        try await world.finish()
        #expect(try await world.store.drafts(limit: 9, after: 0).count == 1)
        world.forum.change(topic: 1) { $0.isClosed = true }
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(try await world.store.drafts(limit: 9, after: 0).isEmpty)
        // It is no gap in the knowledge.
        #expect(try await world.store.gaps(limit: 9, before: nil).isEmpty)
    }

    @Test func whatAModeratorDeclinedIsNotPostedAfterAnEdit() async throws {
        let world = try World { $0.leastConfidence = 1.1 }
        let post = try await world.ask()
        try await world.finish()
        let draft = try #require(try await world.store.drafts(limit: 9, after: 0).first)
        try await world.store.decline(draft.id, at: Moment(world.clock.now))
        world.instance.leastConfidence = 0.5
        _ = try await world.restart()
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
    }

    @Test func noteForModeratorsNeverTakesThePlaceOfAPublicReply() async throws {
        let world = try World { $0.draftPlace = .whisper }
        let post = try await world.ask()
        try await world.finish()
        world.instance.leastConfidence = 1.1
        _ = try await world.restart()
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply])
        let draft = try #require(try await world.store.drafts(limit: 9, after: 0).first)
        #expect(draft.action == .edit && !draft.body.contains("For moderators"))
    }

    @Test func whatAModeratorMadeOfOurReplyStands() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        let own = try #require(world.forum.ownPosts.first)
        world.forum.edit(own.id, to: "What a moderator says.")
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply])
        #expect(world.forum.ownPosts.first?.raw == "What a moderator says.")
        #expect(world.notes.results(of: "edit") == ["cancelled"])
    }

    @Test func editThatArrivedUnnoticedIsNotRepeated() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        world.forum.failWrites([.brokenAfter])
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .edit])
        #expect(world.notes.results(of: "edit") == ["unclear", "found"])
    }

    @Test func sameStateDeliveredOftenIsDecidedOnce() async throws {
        let world = try World()
        let post = try await world.ask()
        for _ in 0..<50 { #expect(try await world.deliver(post) == .duplicate) }
        try await world.finish()
        #expect(world.forum.ledger.count == 1)
    }

    /// Discourse counts no new version for edits within `editing_grace_period`, 5 minutes by default, but tells of them.
    @Test func editWithinTheGracePeriodIsDecidedAgain() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        var edited = post
        edited.raw = SmallKnowledge.otherQuestion
        edited.updated = world.clock.now.addingTimeInterval(60).formatted(.iso8601)
        #expect(try await world.deliver(edited) == .accepted)
        #expect(try await world.deliver(edited) == .duplicate)
        #expect(try await world.deliver(post) == .duplicate)
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .edit])
    }

    @Test func ourOwnUnclearEditIsNotTakenForAModerators() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        let first = try #require(world.forum.ledger.first?.text)
        world.forum.failWrites([.brokenAfter])
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        try await world.work()
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.question)))
        try await world.finish()
        #expect(world.forum.ownPosts.first?.raw == first)
    }

    /// The note is decided while the reply is not yet sent, and written down when it is.
    @Test func noteThatIsDecidedWhileTheReplyLeavesIsReadByNobodyElse() async throws {
        let world = try World()
        let post = try await world.ask()
        _ = try await world.decider.step(at: world.clock.now)
        let now = Moment(world.clock.now)
        let reply = try #require(try await world.store.claimOutgoing(ClaimTerms(), at: now).first)
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.otherQuestion)))
        let edited = try #require(try await world.store.claimIncoming(ClaimTerms(), at: now).first)
        try await world.store.beginSending(reply, until: now.advanced(by: .seconds(120)))
        try await world.store.recordSent(reply, remote: "9", at: now)
        let note = Decision(
            knowledge: "k", outcome: .answered, intents: [], question: "q", reply: Data(),
            instruction: .note("For moderators"))
        _ = try await world.store.record(note, for: edited, at: now)
        #expect(try await world.store.claimOutgoing(ClaimTerms(), at: now).isEmpty)
    }
}
