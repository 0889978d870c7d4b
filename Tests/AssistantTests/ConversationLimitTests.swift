import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct ConversationLimitTests {
    private let assistant: Assistant

    init() throws {
        assistant = try SmallAssistant.shared.get()
    }

    private var intent: String { assistant.knowledge.intents.first?.id ?? "" }

    private func limited(_ conversation: Conversation) -> Conversation { conversation.limited(to: assistant.knowledge) }

    @Test(arguments: [Int.min, -1, 11, Int.max])
    func triesAreCountedBetweenBounds(tries: Int) {
        let asked = Conversation.Asked(slot: "bad", tries: tries)
        #expect((0...Conversation.mostTries).contains(asked.tries))
    }

    @Test func unknownIntentsAreDropped() {
        let hostile = Conversation(turn: 1, intents: ["no-such", intent], asked: nil, offered: ["no-such"])
        #expect(limited(hostile).intents == [intent])
        #expect(limited(hostile).offered.isEmpty)
    }

    @Test func listsAreCut() {
        let hostile = Conversation(
            turn: 1, intents: Array(repeating: intent, count: 100_000), asked: nil,
            offered: Array(repeating: intent, count: 100_000))
        #expect(limited(hostile).intents.count == Conversation.longestList)
        #expect(limited(hostile).offered.count == Conversation.longestList)
    }

    @Test func aSlotWithAnEndlessNameIsDropped() {
        let asked = Conversation.Asked(slot: String(repeating: "x", count: 1_000_000), tries: 1)
        #expect(limited(Conversation(turn: 1, intents: [], asked: asked, offered: [])).asked == nil)
    }

    @Test func whatIsNotReplacedIsKept() {
        let asked = Conversation.Asked(slot: "bad", tries: 1)
        let before = Conversation(turn: 1, intents: [intent], asked: asked, offered: [], waiting: asked)
        let after = before.after(offered: [intent])
        #expect(after.intents == [intent])
        #expect(after.asked == asked)
        #expect(after.waiting == asked)
        #expect(after.offered == [intent])
        #expect(after.turn == 2)
    }
}
