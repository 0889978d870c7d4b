import Testing

@testable import KnowledgeBase

@Suite struct WordPatternTests {
    @Test(arguments: [
        ("kill myself", "I want to KILL myself."),
        ("cant go on", "I can\u{2019}t go on"),
        ("cant go on", "I can't go on"),
        ("client|buyer ... sue", "My buyer says that he will sue me"),
        ("suicid*", "suicidal thoughts"),
        ("want to [just] die", "I want to just die"),
        ("want to [just] die", "I want to die"),
        ("go|goes to [the|a] court", "she goes to court"),
        ("kill myself, no way out", "there is no way out"),
        ("kill myself, no way out", "I kill myself"),
    ])
    func wordsInTheirOrderAreFound(pattern: String, text: String) {
        #expect(WordPattern(pattern).occurs(in: text))
    }

    @Test(arguments: [
        ("kill myself", "myself, I would kill the feature"),
        ("kill myself", "this would kill. Myself I do not care"),
        ("client ... sue", "the client was kind to me all the time but others sue"),
        ("suicid*", "homicide"),
        ("want to [just] die", "I want to never die"),
        ("", "anything"),
        ("...", "anything at all"),
        ("[a]", "a"),
        ("|", "a | b"), ("*", "anything"), ("a|*", "a"), ("a||b", "a"), ("kill *", "kill all"), ("[*] kill", "kill"),
        ("kill myself, no way out", "no kill out myself"),
    ])
    func otherWordsAreNot(pattern: String, text: String) {
        #expect(!WordPattern(pattern).occurs(in: text))
    }

    @Test func aPlaceIsTheShortestThatBeginsAtAWord() {
        let sentence = SentenceWords("he will sue me and sue again")
        #expect(WordPattern("he ... sue").places(in: sentence) == [0..<3])
        #expect(WordPattern("sue [me]").places(in: sentence) == [2..<4, 5..<6])
    }

    @Test(arguments: ["|", "*", "a|*", "a||b", "kill *", "", ",", "a,*", "..."])
    func aPatternThatNamesNoWordHasNone(pattern: String) {
        #expect(!WordPattern(pattern).hasWords)
    }

    @Test func aHugeTextIsReadAtItsBeginningAndItsEnd() {
        let filling = String(repeating: "word. ", count: 200_000)
        #expect(SentenceWords.all(in: filling).count < 12_000)
        #expect(WordPattern("kill myself").occurs(in: filling + "I kill myself"))
        #expect(WordPattern("kill myself").occurs(in: "I kill myself. " + filling))
    }

    @Test func sentencesEndAtStopsAndLines() {
        let sentences = SentenceWords.all(in: "One, two.Three!\n\nfour; ...")
        #expect(sentences.map(\.words) == [["one", "two"], ["three"], ["four"]])
    }

    @Test(arguments: [
        String(repeating: "a", count: 1_000_000), String(repeating: "a ", count: 100_000), "\0\0 \u{202E}\u{FEFF}",
        String(decoding: [0xFF, 0xFE, 0x61], as: UTF8.self), "\u{1F9D1}\u{200D}\u{1F33E} kill",
    ])
    func strangeTextsAreReadToTheEnd(text: String) {
        #expect(!WordPattern("kill ... [my] self|me").occurs(in: text))
    }
}
