import Forum
import ForumClient
import Mailroom
import Testing

@testable import Service

struct MannersTests {
    @Test func stopWordEndsATopicAtOnceAndOnlyThatTopic() async throws {
        let world = try World()
        try await world.ask(topic: 1)
        let stop = world.forum.write(topic: 1, user: 200, name: "another", text: "@ombud stop")
        #expect(try await world.deliver(stop) == .ignored(.wish(.stopTopic)))
        let later = world.forum.write(topic: 1, user: 300, name: "third", text: SmallKnowledge.question)
        #expect(try await world.deliver(later) == .ignored(.silence(.stopped)))
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        try await world.ask(topic: 2, user: 100)
        try await world.finish()
        #expect(world.forum.ledger.map(\.topic) == [2])
    }

    @Test func staffMayStopATopic() async throws {
        let world = try World()
        try await world.ask()
        var stop = world.forum.write(topic: 1, user: 2, name: "mod", text: "@ombud stop")
        stop.author.isStaff = true
        #expect(try await world.deliver(stop) == .ignored(.wish(.stopTopic)))
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
    }

    @Test func staffOpensAStoppedTopicAgainAndMembersDoNot() async throws {
        let world = try World()
        let stop = world.forum.write(topic: 1, user: 200, name: "another", text: "Stop it please, @ombud!")
        #expect(try await world.deliver(stop) == .ignored(.wish(.stopTopic)))
        let call = world.forum.write(topic: 1, user: 300, name: "third", text: "@ombud come back")
        #expect(try await world.deliver(call) == .ignored(.silence(.stopped)))
        var resume = world.forum.write(topic: 1, user: 2, name: "mod", text: "@ombud resume")
        resume.author.isStaff = true
        #expect(try await world.deliver(resume) == .ignored(.wish(.resumeTopic)))
        try await world.ask(topic: 1)
        #expect(world.acknowledged.contains("1/4"))
        // An old call that is delivered again opens nothing.
        try await world.deliver(world.forum.write(topic: 1, user: 200, name: "another", text: "@ombud stop"))
        world.clock.advance(by: 7_200)
        try await world.deliver(resume)
        let later = world.forum.write(topic: 1, user: 300, name: "third", text: SmallKnowledge.question)
        #expect(try await world.deliver(later) == .ignored(.silence(.stopped)))
    }

    @Test func memberMayComeBackAndAnOldDeliveryDoesNotUndoALaterWish() async throws {
        let world = try World()
        let out = world.forum.write(topic: 1, user: 100, text: "@ombud ignore me")
        try await world.deliver(out)
        #expect(try await world.ask(topic: 2).id > 0)
        #expect(!world.acknowledged.contains("2/1"))
        let back = world.forum.write(topic: 1, user: 100, text: "@ombud answer me again")
        #expect(try await world.deliver(back) == .ignored(.wish(.optIn)))
        // The forum sends the first wish again.
        #expect(try await world.deliver(out) != .accepted)
        try await world.ask(topic: 3)
        #expect(world.acknowledged.contains("3/1"))
        let again = world.forum.write(topic: 1, user: 100, text: "@ombud forget me")
        try await world.deliver(again)
        world.clock.advance(by: 7_200)
        try await world.deliver(back)
        try await world.ask(topic: 4)
        #expect(!world.acknowledged.contains("4/1"))
    }

    @Test(arguments: [
        (Silence.own, "ombud", 7), (.automatic, "otherbot", 50), (.automatic, "system", -1),
    ])
    func neverAnswersMachines(reason: Silence, name: String, user: Int) async throws {
        let world = try World()
        let post = world.forum.write(topic: 1, user: user, name: name, text: SmallKnowledge.question)
        #expect(try await world.deliver(post) == .ignored(.silence(reason)))
    }

    @Test func repliesToAnotherMemberAreLeftAlone() async throws {
        let world = try World()
        world.forum.write(topic: 1, user: 200, name: "another", text: "I have a problem")
        let reply = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question, repliesTo: 1)
        #expect(try await world.deliver(reply) == .accepted)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(world.notes.events.contains(.silent(.toAnother, forum: "test")))
    }

    @Test func repliesToOurPostAndCallsByNameAreAnswered() async throws {
        let world = try World()
        try await world.ask()
        try await world.finish()
        let next = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.otherQuestion, repliesTo: 2)
        try await world.deliver(next)
        try await world.finish()
        #expect(world.forum.ledger.count == 2)
        world.forum.write(topic: 2, user: 200, name: "another", text: "Hello")
        let call = world.forum.write(
            topic: 2, user: 100, text: "@ombud " + SmallKnowledge.otherQuestion, repliesTo: 1)
        try await world.deliver(call)
        try await world.finish()
        #expect(world.forum.ledger.count == 3)
    }

    @Test func topicGetsNoMoreThanTwoAnswers() async throws {
        let world = try World()
        for user in 101...104 {
            // In other words, for who says the same as somebody above quotes them.
            let text = "I am number \(user) here: \(SmallKnowledge.question)"
            try await world.deliver(world.forum.write(topic: 1, user: user, name: "member-\(user)", text: text))
            try await world.finish()
        }
        #expect(world.forum.ledger.count == 2)
        #expect(world.notes.events.contains(.silent(.enough, forum: "test")))
    }

    @Test func closedSolvedAndPrivateTopicsAreLeftAlone() async throws {
        for change in 0..<4 {
            let world = try World()
            try await world.ask()
            world.forum.change(topic: 1) { state in
                switch change {
                case 0: state.isClosed = true
                case 1: state.isSolved = true
                case 2: state.isPrivate = true
                default: state.isArchived = true
                }
            }
            try await world.finish()
            #expect(world.forum.ledger.isEmpty, "change \(change)")
            #expect(try await world.store.statistics().incoming[.dropped] ?? 0 >= 1, "change \(change)")
            if change == 2 { #expect(try world.bytesOnDisk(contain: ["ghosted"]).isEmpty) }
        }
    }

    @Test func askersOwnSecondPostIsNoAnswer() async throws {
        let world = try World()
        try await world.ask()
        world.forum.write(topic: 1, user: 100, text: "It is fixed price, by the way.")
        try await world.finish()
        #expect(world.forum.ledger.count == 1)
    }

    @Test func oldPostsAndForeignCategoriesAreLeftAlone() async throws {
        let world = try World { $0.manners.categories = ["5"] }
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        #expect(try await world.deliver(post) == .ignored(.silence(.category)))
        let other = try World()
        let old = other.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        other.clock.advance(by: 8 * 86_400)
        #expect(try await other.deliver(old) == .ignored(.silence(.old)))
        let edited = try #require(other.forum.edit(old.id, to: SmallKnowledge.otherQuestion))
        #expect(try await other.deliver(edited) == .ignored(.silence(.old)))
    }
}
