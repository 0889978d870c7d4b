import Testing

@testable import Assistant
@testable import IntentMatching
@testable import KnowledgeBase

@Suite struct TopicNamingTests {
    private static let naming: TopicNaming = {
        let love = Intent(
            id: "love", topic: "elsewhere", title: "love", owner: nil, answer: "love", isCovered: false,
            isCloseMatchOnly: false, keywords: Keywords(eachOf: [["my wife"]], helps: ["love"]), examples: [],
            counterexamples: [], slots: [], next: [], handOff: HandOff(), tests: [], path: "love")
        let text = "Both are gone. What should I do?"
        return TopicNaming(
            knowledge: FewIntents.knowledge([love]), words: ReplyWords(text), text: text)
    }()

    @Test(arguments: [
        ("What should I do?", false), ("and my wife?", true), ("is this love", true),
        ("what can I write that she comes back", true), ("", true),
    ])
    func fewEverydayWordsNameNoTopic(question: String, isSpokenOf: Bool) {
        #expect(Self.naming.isSpokenOf("love", in: ReplyWords(question)) == isSpokenOf)
    }

    @Test(arguments: [(15..<32, 4), (0..<3, 1), (40..<50, 0), (0..<Int.max, 7)])
    func aQuestionIsReadInItsPlace(span: Range<Int>, count: Int) {
        #expect(Self.naming.words(in: TextSegment(span: span, kind: .question)).count == count)
    }
}
