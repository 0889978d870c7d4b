import Assistant
import Forum
import ForumClient
import Foundation
import Mailroom
import Testing

@testable import Service

struct DecidingTests {
    @Test func draftModeLeavesADraftThatAPersonLetsGo() async throws {
        let world = try World { $0.mode = .draft }
        try await world.ask()
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        let draft = try #require(try await world.store.drafts(limit: 9, after: 0).first)
        #expect(draft.body.contains("automated helper"))
        try await world.approve(draft.id)
        try await world.finish()
        #expect(world.verdict.isFine)
    }

    @Test func whisperDraftsStandOnTheForumForStaffOnly() async throws {
        let world = try World {
            $0.mode = .draft
            $0.draftPlace = .whisper
        }
        try await world.ask()
        try await world.finish()
        #expect(world.forum.ledger.map(\.action) == [.note])
    }

    @Test func modeOfTheCategoryGoesBeforeTheForums() async throws {
        let off = try World { $0.modeOfCategory = ["4": .off] }
        let post = off.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        #expect(try await off.deliver(post) == .ignored(.silence(.off)))
        let draft = try World { $0.modeOfCategory = ["4": .draft] }
        try await draft.ask()
        try await draft.finish()
        #expect(try await draft.store.drafts(limit: 9, after: 0).count == 1)
    }

    @Test func unsureAndUnlistedAnswersBecomeDrafts() async throws {
        for change in [{ $0.leastConfidence = 1.1 }, { $0.replyIntents = ["score-few-contracts"] }]
            as [(inout ForumInstance) -> Void]
        {
            let world = try World(change)
            try await world.ask()
            try await world.finish()
            #expect(world.forum.ledger.isEmpty)
            #expect(try await world.store.drafts(limit: 9, after: 0).count == 1)
        }
    }

    @Test(arguments: [
        "how many connects does a proposal cost", "what is the weather in Lisbon tomorrow",
        "quantum chromodynamics for beginners",
    ])
    func whatIsNotCoveredIsAGapAndNothingIsSaid(question: String) async throws {
        let world = try World()
        try await world.ask(question + " zora@example.com")
        try await world.finish()
        #expect(world.forum.ledger.isEmpty)
        let gaps = try await world.store.gaps(limit: 9, before: nil)
        #expect(gaps.count == 1 && gaps[0].question.contains("[e-mail]"))
        #expect(try await world.store.drafts(limit: 9, after: 0).isEmpty)
        // Nothing was to be said, so the forum was not asked either.
        #expect(world.forum.reads == 0)
    }

    @Test func decisionIsRecordedWithItsKnowledgeAndCanBeReplayed() async throws {
        let world = try World()
        try await world.ask()
        try await world.finish()
        let decision = try #require(try await world.store.decision(1))
        #expect(decision.knowledge == world.assistant.current.knowledgeHash)
        #expect(decision.outcome == .answered && decision.intents.first?.intent == "close-unresponsive")
        #expect(decision.question?.contains(SmallKnowledge.question) == true)
        let replay = try #require(DecisionReplay(of: decision, after: nil, by: world.assistant.current))
        #expect(replay.isSameKnowledge && replay.isSameReply)
    }

    @Test func replyToOurPostGoesOnWithTheConversation() async throws {
        let world = try World()
        try await world.ask(user: 100)
        try await world.finish()
        #expect(world.forum.ledger.first?.text.contains("**hourly** contract?") == true)
        try await world.deliver(world.forum.write(topic: 1, user: 100, text: "it is hourly", repliesTo: 2))
        try await world.finish()
        #expect(world.forum.ledger.last?.text.contains("logged hours are still billed") == true)
        let decision = try #require(try await world.store.decision(2))
        let first = try #require(try await world.store.decision(1))
        #expect(DecisionReplay.predecessor(of: decision) == first.id)
        let assistant = world.assistant.current
        #expect(DecisionReplay(of: decision, after: first, by: assistant)?.isSameReply == true)
        #expect(DecisionReplay(of: decision, after: nil, by: assistant)?.isSameReply == false)
    }

    @Test func anotherMembersReplyToOurPostBeginsAnew() async throws {
        let world = try World()
        try await world.ask(user: 100)
        try await world.finish()
        try await world.deliver(world.forum.write(topic: 1, user: 200, name: "two", text: "it is hourly", repliesTo: 2))
        try await world.finish()
        #expect(world.forum.ledger.count == 1)
    }

    @Test func correctionBecomesAProposedTest() async throws {
        let world = try World { $0.mode = .draft }
        try await world.ask(SmallKnowledge.question + "\n\"or\" # not\u{0}\u{202E}?")
        try await world.finish()
        let decision = try #require(try await world.store.decision(1))
        #expect(ProposedTest(of: decision) == nil)
        let draft = try #require(try await world.store.drafts(limit: 1, after: 0).first)
        try await world.store.revise(draft.id, body: "another", at: Moment(world.clock.now))
        let corrected = try #require(try await world.store.decision(1))
        let test = try #require(ProposedTest(of: corrected))
        #expect(test.yaml.contains("as-of: 2026-11-20") && test.yaml.split(separator: "\n").count == 4)
        #expect(test.yaml.contains(#"\"or\" # not\U00000000\U0000202E?""#))
    }

    @Test func samePostsGiveTheSameDecisions() async throws {
        var logs: [[Data?]] = []
        for _ in 0..<2 {
            let world = try World()
            for (index, text) in [SmallKnowledge.question, "hello", SmallKnowledge.otherQuestion, "x"].enumerated() {
                try await world.ask(text, topic: index + 1, user: 100 + index)
            }
            try await world.finish()
            var log: [Data?] = []
            for id in 1...4 { log.append(try await world.store.decision(Int64(id))?.reply) }
            logs.append(log)
        }
        #expect(logs[0] == logs[1])
        #expect(logs[0].compactMap(\.self).count == 4)
    }

    @Test func rulesAreThoseOfThePostsDay() async throws {
        let world = try World { $0.manners.window = .infinity }
        var post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        post.created = "2019-08-15T10:00:00.000Z"
        post.updated = post.created
        try await world.deliver(post)
        try await world.finish()
        #expect(world.forum.ledger.first?.text.contains("By the rules of that time") == true)
    }

    @Test func forumWithoutAGatewayGetsDraftsOnly() async throws {
        let world = try World()
        let manners = ForumManners(ownName: "ombud")
        let relay = try #require(ForumInstance(name: "relay", kind: .standard, manners: manners, mode: .reply))
        let post = world.forum.write(topic: 1, user: 100, text: SmallKnowledge.question)
        let delivery = Forum.Delivery.post(DeliveredPost(post), .created)
        #expect(try await world.desk.take(delivery, of: relay, at: world.clock.now) == .accepted)
        let decider = Decider(
            mailroom: world.store, forums: ForumDirectory([relay], gateways: [:]), assistant: world.assistant,
            pauses: ForumPauses(), counter: world.notes)
        _ = try await decider.step(at: world.clock.now)
        #expect(try await world.store.drafts(limit: 9, after: 0).count == 1)
    }
}
