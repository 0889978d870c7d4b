/// The words of one sentence, in small letters and without marks.
package struct SentenceWords: Hashable, Sendable {
    /// The words in their order; "can't" is `cant`, however it is typed.
    package let words: [String]

    /// The sentences of a text, those without words left out.
    package static func all(in text: String) -> [SentenceWords] {
        text.split(whereSeparator: endsSentence).map { SentenceWords($0) }.filter { !$0.words.isEmpty }
    }

    /// The words of a text, as if it were one sentence.
    package init(_ text: some StringProtocol) {
        words = text.lowercased().filter { !Self.apostrophes.contains($0) }
            .split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func endsSentence(_ character: Character) -> Bool {
        character.isNewline || ".!?;".contains(character)
    }

    private static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{2018}", "`", "\u{00B4}"]
}
