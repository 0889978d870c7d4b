import Forum
import ForumClient
import Mailroom
import Testing

@testable import Service

/// Who is answered, by what the rest of the topic says.
struct TopicReadingTests {
    private func silences(of world: World) -> [Silence] {
        world.notes.events.compactMap { if case .silent(let silence, _) = $0 { silence } else { nil } }
    }

    @Test(arguments: [
        "I would like to know that as well, bump!", "Same here, following.", "Stay strong, we are with you.",
        "No idea, sorry.", "My buyer ghosted me too. Do I end it myself?",
    ])
    func whatIsNoAnswerSilencesNobody(later: String) async throws {
        let world = try World()
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        world.forum.write(topic: 1, user: 200, name: "another", text: later)
        try await world.deliver(post)
        try await world.finish()
        #expect(world.forum.ledger.map(\.number) == [1])
    }

    @Test(arguments: [
        "You can end it yourself after a month, that is all right.", "Just close it and leave an honest review.",
        "Yes, you should end it. If you wait, nothing gets better.",
        "It counts what was paid, from the last months, see the help page.",
    ])
    func answerOfAPersonSilencesUs(later: String) async throws {
        let world = try World()
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        world.forum.write(topic: 1, user: 200, name: "another", text: later)
        try await world.deliver(post)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(silences(of: world) == [.answered])
    }

    @Test func answerThatComesWhileOursWaitsCallsItOff() async throws {
        let world = try World()
        try await world.ask()
        _ = try await world.decider.step(at: world.clock.now)
        world.forum.write(topic: 1, user: 200, name: "another", text: "You can end it yourself after a month.")
        try await world.finish()
        #expect(world.forum.ledger.isEmpty && world.notes.results(of: "reply") == ["cancelled"])
    }

    @Test func bumpThatComesWhileOursWaitsDoesNot() async throws {
        let world = try World()
        try await world.ask()
        _ = try await world.decider.step(at: world.clock.now)
        world.forum.write(topic: 1, user: 200, name: "another", text: "I would like to know that as well, bump!")
        try await world.finish()
        #expect(world.forum.ledger.count == 1)
    }

    @Test(arguments: [
        "My buyer ghosted me once. You can end it yourself, it hurts nobody.",
        "Pro tip: if your buyer ghosted you, end it yourself and never look back.",
    ])
    func whoAsksNothingIsLeftAloneAndTheReasonIsKept(text: String) async throws {
        let world = try World()
        world.forum.write(topic: 1, user: 200, name: "another", text: "My contract is quiet. What now?")
        let advice = world.forum.write(topic: 1, user: 100, text: text)
        try await world.deliver(advice)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        guard silences(of: world) == [.asksNothing] else { return }
        let decision = try #require(try await world.store.decision(1))
        let replay = try #require(DecisionReplay(of: decision, after: nil, by: world.assistant.current))
        #expect(replay.silence == "asks_nothing" && replay.isSameReply)
    }

    @Test func adviceThatIsUnderstoodAsAQuestionIsLeftAloneToo() async throws {
        let world = try World()
        world.forum.write(topic: 1, user: 200, name: "another", text: "My contract is quiet. What now?")
        try await world.deliver(
            world.forum.write(topic: 1, user: 100, text: "buyer ghosted you, you can end it yourself"))
        try await world.finish()
        #expect(world.forum.ledger.isEmpty && silences(of: world) == [.asksNothing])
    }

    @Test func editIntoAdviceTakesOurAnswerBack() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        let advice = "Solved. My tips for ghosted work: end it yourself, buyer or not."
        try await world.deliver(try #require(world.forum.edit(post.id, to: advice)))
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .withdraw])
    }

    @Test func editIntoACourtesyTakesOurAnswerBackForGood() async throws {
        let world = try World()
        let post = try await world.ask()
        try await world.finish()
        try await world.deliver(try #require(world.forum.edit(post.id, to: "what can you do")))
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .withdraw])
        try await world.deliver(try #require(world.forum.edit(post.id, to: SmallKnowledge.question)))
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.reply, .withdraw])
        let kinds = world.notes.events.compactMap { if case .decided(let kind, _, _) = $0 { kind } else { nil } }
        #expect(kinds == [.reply, .withdraw, .nothingNew])
    }

    @Test func lastAnswerOfATopicAsksNothingBack() async throws {
        for (most, asks) in [(2, true), (1, false)] {
            let world = try World { $0.manners.mostAnswers = most }
            try await world.ask()
            try await world.finish()
            #expect(world.forum.ledger.first?.text.contains("**hourly** contract?") == asks)
            let decision = try #require(try await world.store.decision(1))
            #expect(DecisionReplay(of: decision, after: nil, by: world.assistant.current)?.isSameReply == true)
        }
    }

    @Test(arguments: [Int?.none, 1])
    func askerWhoGoesOnKeepsTheConversation(repliesTo: Int?) async throws {
        let world = try World()
        try await world.ask(user: 100)
        try await world.finish()
        try await world.deliver(
            world.forum.write(topic: 1, user: 100, text: "it is hourly", repliesTo: repliesTo))
        try await world.finish()
        #expect(world.forum.ledger.count == 2)
        #expect(world.forum.ledger.last?.text.contains("logged hours are still billed") == true)
    }

    @Test func modeIsThatOfTheCategoryInWhichTheTopicIsNow() async throws {
        let world = try World { $0.modeOfCategory = ["9": .draft, "8": .off] }
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        world.forum.change(topic: 1) { $0.category = 9 }
        try await world.deliver(post)
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        #expect(try await world.store.drafts(limit: 9, after: 0).count == 1)
        let other = world.forum.write(topic: 2, user: 100, text: SmallKnowledge.question)
        world.forum.change(topic: 2) { $0.category = 8 }
        try await world.deliver(other)
        try await world.finish()
        #expect(try await world.store.drafts(limit: 9, after: 0).count == 1)
        #expect(silences(of: world) == [.off])
    }
}
