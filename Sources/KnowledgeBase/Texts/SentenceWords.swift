/// The words of one sentence, in small letters and without marks.
package struct SentenceWords: Hashable, Sendable {
    /// The words in their order; "can't" is `cant`, however it is typed.
    package let words: [String]

    /// So many bytes of a text are read at its beginning, and as many at its
    /// end: no post is longer, and what people need stands at one of the two.
    package static let longestEnd = 32_768

    /// The sentences of a text, those without words left out. The middle of a
    /// text longer than twice ``longestEnd`` is not read.
    package static func all(in text: String) -> [SentenceWords] {
        ends(of: text).flatMap(sentences).filter { !$0.words.isEmpty }
    }

    private static func sentences(of text: String) -> [SentenceWords] {
        PlainTextWords.sentences(of: text, keepingApostrophes: false)?.map(SentenceWords.init(words:))
            ?? text.split(whereSeparator: endsSentence).map { SentenceWords($0) }
    }

    private static func ends(of text: String) -> [String] {
        let bytes = text.utf8
        guard bytes.count > 2 * longestEnd else { return [text] }
        return [bytes.prefix(longestEnd), bytes.suffix(longestEnd)].map { String(decoding: $0, as: UTF8.self) }
    }

    /// The words of a text, as if it were one sentence.
    package init(_ text: some StringProtocol) {
        words = PlainTextWords.words(of: text, keepingApostrophes: false) ?? Self.words(of: text)
    }

    private init(words: [String]) { self.words = words }

    private static func words(of text: some StringProtocol) -> [String] {
        text.lowercased().filter { !apostrophes.contains($0) }.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func endsSentence(_ character: Character) -> Bool {
        character.isNewline || ".!?;".contains(character)
    }

    private static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{2018}", "`", "\u{00B4}"]
}
