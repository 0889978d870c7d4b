import IntentMatching
import Testing

struct QuestionSplitterTests {
    private func parts(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return QuestionSplitter().segments(of: text).map { String(decoding: bytes[$0.span], as: UTF8.self) }
    }

    @Test(arguments: [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("What??! Really...", ["What??!", "Really..."]),
        ("Flour, e.g. rye. More", ["Flour, e.g. rye.", "More"]),
        ("It costs $1.5k for 14.5 kg.", ["It costs $1.5k for 14.5 kg."]),
        ("See https://a.example/x?y=1.2 and ask. Thanks", ["See https://a.example/x?y=1.2 and ask.", "Thanks"]),
        ("Mail me.at@home.example now", ["Mail me.at@home.example now"]),
        ("1. mix it\n2. bake it", ["1. mix it", "2. bake it"]),
        ("The 14. step is hard", ["The 14. step is hard"]),
        ("It was in 2019. We left.", ["It was in 2019.", "We left."]),
        ("I met Mr. Smith. He ate", ["I met Mr. Smith.", "He ate"]),
        ("Done.What next", ["Done.", "What next"]),
        ("line one\r\nline two", ["line one", "line two"]),
        ("first; second", ["first;", "second"]),
        ("how long are you open and when do you bake", ["how long are you open", "and when do you bake"]),
        ("salt and pepper and what I like", ["salt and pepper and what I like"]),
        ("", []), ("  \n ", []), ("?!.", []), ("a", ["a"]),
    ])
    func cutsWhereSentencesEnd(text: String, expected: [String]) {
        #expect(parts(text) == expected)
    }

    @Test(arguments: [
        ("where is my bread", TextSegment.Kind.question), ("Is it fresh", .question), ("it is fresh?", .question),
        ("so can you bake it", .question), ("please bake me a cake", .request), ("I need help", .request),
        ("not sure about the flour", .request), ("I bought a loaf", .statement), ("the can is full", .statement),
        ("Hi everyone", .courtesy), ("Thanks in advance!", .courtesy), ("Hello Martha", .courtesy),
        ("thanks for the bread that you baked for us yesterday", .statement),
    ])
    func tellsWhatASegmentDoes(text: String, kind: TextSegment.Kind) {
        #expect(QuestionSplitter().segments(of: text).map(\.kind) == [kind])
    }

    @Test(arguments: HostileTexts.all.indices)
    func spansAreOrderedAndInside(index: Int) {
        let text = HostileTexts.all[index]
        var end = 0
        for segment in QuestionSplitter().segments(of: text) {
            #expect(segment.span.lowerBound >= end)
            #expect(!segment.span.isEmpty)
            end = segment.span.upperBound
        }
        #expect(end <= text.utf8.count)
    }
}
