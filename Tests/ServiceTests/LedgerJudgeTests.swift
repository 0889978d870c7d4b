import ForumClient
import Foundation
import Testing

/// The judge itself is tried: it has to see what went wrong.
struct LedgerJudgeTests {
    private func entry(_ topic: Int, _ action: FakeForum.Entry.Action = .reply) -> FakeForum.Entry {
        FakeForum.Entry(action: action, topic: topic, number: 1, text: "", at: TestClock.start)
    }

    @Test func noticesALostADoubledAndAnUnaskedReply() {
        let judge = LedgerJudge(
            acknowledged: ["1/1", "2/1", "3/1"],
            ledger: [entry(1), entry(2), entry(2, .note), entry(9), entry(1, .edit)])
        #expect(judge.lost == ["3/1"] && judge.doubled == ["2/1"] && judge.unasked == ["9/1"])
        #expect(!judge.isFine)
    }

    @Test func isFineWithOneReplyEach() {
        #expect(LedgerJudge(acknowledged: ["1/1"], ledger: [entry(1), entry(1, .withdraw)]).isFine)
    }

    @Test func noticesWhatReallyGoesWrong() async throws {
        let world = try World()
        try await world.ask(topic: 1, user: 101)
        let second = try await world.ask(topic: 2, user: 102)
        try await world.finish()
        #expect(world.verdict.isFine)
        // A service with a second, forgetful store doubles; one that loses its store loses.
        let forgetful = try World()
        let post = forgetful.forum.write(topic: 1, user: 101, text: SmallKnowledge.question)
        try await forgetful.deliver(post)
        #expect(forgetful.verdict.lost == ["1/1"])
        _ = await world.forum.reply(.init(target: try #require(second.target), text: "another text"))
        #expect(world.verdict.doubled == ["2/1"])
    }
}
