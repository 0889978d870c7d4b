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
        ("1. mix it\n2. bake it", ["mix it", "bake it"]),
        ("1) mix it 2) bake it 3) eat it", ["mix it", "bake it", "eat it"]),
        ("(a) mix it (b) bake it", ["mix it", "bake it"]),
        ("1. what is rye 2. is it fresh", ["what is rye", "is it fresh"]),
        ("bake it (see 5) and eat", ["bake it (see 5) and eat"]),
        ("The 14. step is hard", ["The 14. step is hard"]),
        ("It was in 2019. We left.", ["It was in 2019.", "We left."]),
        ("I met Mr. Smith. He ate", ["I met Mr. Smith.", "He ate"]),
        ("Done.What next", ["Done.", "What next"]),
        ("line one\r\nline two", ["line one", "line two"]),
        ("first; second", ["first;", "second"]),
        ("how long are you open and when do you bake", ["how long are you open", "and when do you bake"]),
        (
            "do you bake rye bread and if I order ten is it cheaper",
            ["do you bake rye bread", "and if I order ten is it cheaper"]
        ),
        ("Is the bread fresh today and is it rye?", ["Is the bread fresh today", "and is it rye?"]),
        ("should I wait here or when are you done?", ["should I wait here", "or when are you done?"]),
        ("should I bake it or should I eat it?", ["should I bake it or should I eat it?"]),
        ("I bake bread and if it rains I bake more", ["I bake bread and if it rains I bake more"]),
        ("salt and pepper and what I like", ["salt and pepper and what I like"]),
        ("", []), ("  \n ", []), ("?!.", []), ("a", ["a"]),
    ])
    func cutsWhereSentencesEnd(text: String, expected: [String]) {
        #expect(parts(text) == expected)
    }

    @Test(arguments: [
        ("where is my bread", TextSegment.Kind.question), ("Is it fresh", .question), ("it is fresh?", .question),
        ("does rye last longer", .question), ("are old loaves good", .question), ("do not bake it", .statement),
        ("my bread fell, what can I do", .question), ("if it is old is it bad", .question),
        ("as soon as I can I bake", .statement), ("that is it", .statement),
        ("the loaf fell from 90 to 84, why", .question),
        ("second question where is it", .question), ("I am afraid of the oven", .request),
        ("I don't get the recipe", .request), ("so can you bake it", .question), ("please bake me a cake", .request),
        ("I need help", .request),
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

    @Test(arguments: [
        ("My client says \"when do I get my money back?\" Must I approve it?", ["Must I approve it?"]),
        ("He wrote: “Will you refund me?” What now?", ["What now?"]),
        ("What is \"JSS\"? And who sees it?", ["What is \"JSS\"?", "And who sees it?"]),
        ("\"When do I get my money?\"", ["\"When do I get my money?\""]),
        ("A 5\" print is late. Will he pay?", ["Will he pay?"]),
    ])
    func whatOthersAskedIsNotAsked(text: String, questions: [String]) {
        let bytes = Array(text.utf8)
        let asked = QuestionSplitter().segments(of: text).filter(\.asks)
        #expect(asked.map { String(decoding: bytes[$0.span], as: UTF8.self) } == questions)
    }

    @Test(arguments: [
        "Thing is, the client left", "The problem is I never got paid", "My concern is it will hurt my score",
        "All I know is it fell yesterday", "next is the milestone", "the only thing I can do is I wait",
    ])
    func whatIsToldWithAVerbBeforeItsPronounIsNoQuestion(text: String) {
        #expect(QuestionSplitter().segments(of: text).allSatisfy { $0.kind != .question })
    }
}
