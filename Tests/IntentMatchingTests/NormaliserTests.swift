import Testing

@testable import IntentMatching

struct NormaliserTests {
    private func words(_ text: String) -> [String] {
        let read = Normaliser.text(text)
        return read.tokens.map { read.string(in: $0.range) }
    }

    @Test(arguments: [
        ("Hello, WORLD!", ["hello", "world"]), ("can't cant cannot", ["can", "not", "can", "not", "can", "not"]),
        ("I won’t", ["i", "will", "not"]), ("it's Ben's", ["it", "is", "ben", "'s"]),
        ("we've they're I'd I'll I'm", ["we", "have", "they", "are", "i", "would", "i", "will", "i", "am"]),
        ("dont im whats", ["do", "not", "i", "am", "what", "is"]), ("'quoted'", ["quoted"]),
        ("rock'n'roll", ["rock'n'roll"]),
        ("$1,000 and 12.04", ["$0", "and", "0", "0"]), ("50% #1 a@b", ["0%", "#0", "a@b"]),
        ("ÀÉÎ Œuvre ŠŽ ß", ["àéî", "œuvre", "šž", "ß"]), ("ПРИВЕТ Αβγ 日本", ["привет", "αβγ", "日本"]),
        ("a—b…c\u{A0}d", ["a", "b", "c", "d"]), ("''' 🥖 ?!", []), ("", []),
    ])
    func readsWords(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func sourcesAreByteOffsets() {
        let text = "Ünd can't, 1,000 go"
        let bytes = Array(text.utf8)
        let sources = Normaliser.text(text).tokens.map { String(decoding: bytes[$0.source], as: UTF8.self) }
        #expect(sources == ["Ünd", "can't", "can't", "1,000", "go"])
    }

    @Test(arguments: HostileTexts.all.indices)
    func wordsStandBetweenSpaces(index: Int) {
        let text = HostileTexts.all[index]
        let read = Normaliser.text(text)
        #expect(read.scalars.first == NormalisedText.space && read.scalars.last == NormalisedText.space)
        for token in read.tokens {
            #expect(read.scalars[token.range.lowerBound - 1] == NormalisedText.space)
            #expect(read.scalars[token.range.upperBound] == NormalisedText.space)
            #expect(!token.range.isEmpty && !token.source.isEmpty)
        }
    }

    @Test func replacedWordMovesTheLaterOnes() {
        var text = Normaliser.text("a bred loaf")
        text.replaceToken(at: 1, with: Array("bread".unicodeScalars.map(\.value)))
        #expect(text.tokens.map { text.string(in: $0.range) } == ["a", "bread", "loaf"])
    }
}
