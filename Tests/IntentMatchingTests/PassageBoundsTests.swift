import Testing

@testable import IntentMatching

struct PassageBoundsTests {
    @Test(arguments: [
        ("It fell. Why?", 1, "It fell. Why?"), ("Why? It fell.", 0, nil), ("Is it? Was it?", 1, nil),
        ("Is it? It was. Was it?", 2, "It was. Was it?"), ("One. Two. Three. Four. Why?", 4, "Two. Three. Four. Why?"),
        ("Hello. Why?", 1, nil), ("Story. Hi there. Why?", 2, nil),
    ])
    func aQuestionGoesWithWhatWasToldRightBefore(text: String, index: Int, expected: String?) {
        let span = PassageBounds(QuestionSplitter().segments(of: text)).passage(endingAt: index)
        #expect(span.map { Self.words(of: text, in: $0) } == expected)
    }

    @Test(arguments: [
        ("Why? It fell. It broke.", "It fell. It broke."), ("Why? It fell. Thanks!", "It fell."), ("It fell.", nil),
        ("It fell. Why?", nil), ("Why? Thanks!", nil), ("", nil),
    ])
    func whatIsToldLastStandsByItself(text: String, expected: String?) {
        let span = PassageBounds(QuestionSplitter().segments(of: text)).closing
        #expect(span.map { Self.words(of: text, in: $0) } == expected)
    }

    private static func words(of text: String, in span: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[span], as: UTF8.self)
    }
}
