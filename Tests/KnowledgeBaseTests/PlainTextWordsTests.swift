import Testing

@testable import KnowledgeBase

@Suite struct PlainTextWordsTests {
    /// A mark that is in no plain text, and no word either.
    private static let odd = "\u{2E3A}"

    @Test(arguments: [
        "", " ", "Don't! I can\u{2019}t; \u{2018}he\u{2019} won`t.", "3.5 stars\r\nand 12,50 - a_b",
        "A\u{2014}b \u{201C}C\u{201D}\u{2026}d",
        "\0\u{B}x\u{C}Y\u{7F}", "no end", ".;?!", "a.b'c'.'", "''",
    ])
    func aPlainTextHasTheWordsThatCharactersHave(text: String) {
        let slow = SentenceWords(text + Self.odd)
        #expect(PlainTextWords.words(of: text + Self.odd, keepingApostrophes: false) == nil)
        #expect(PlainTextWords.words(of: text, keepingApostrophes: false) == slow.words)
        #expect(SentenceWords(text) == slow)
        #expect(SentenceWords.all(in: text) == SentenceWords.all(in: text + Self.odd))
    }

    @Test(arguments: ["naïve", "e\u{301}", "a\u{200D}b", "x\u{2028}y", "\u{2019}\u{301}", "🙂", "\u{B4}", "½"])
    func anyOtherTextIsLeftToCharacters(text: String) {
        #expect(PlainTextWords.words(of: text, keepingApostrophes: false) == nil)
        #expect(PlainTextWords.sentences(of: text, keepingApostrophes: true) == nil)
    }

    @Test func apostrophesAreKeptOnRequest() {
        let words = PlainTextWords.words(of: "Can\u{2019}t, won't \u{2018}x\u{2019} a`b", keepingApostrophes: true)
        #expect(words == ["can't", "won't", "x'", "a", "b"])
    }
}
