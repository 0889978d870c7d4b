import KnowledgeBase

/// The words of a short reply, in lower case and without marks.
struct ReplyWords: Equatable {
    let words: [String]

    var count: Int { words.count }
    var isEmpty: Bool { words.isEmpty }

    init(_ text: some StringProtocol) {
        words = PlainTextWords.words(of: text, keepingApostrophes: true) ?? Self.words(of: text)
    }

    private static func words(of text: some StringProtocol) -> [String] {
        // Phones type a curly apostrophe.
        text.lowercased().replacing("\u{2019}", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'") }
            .map(String.init)
    }

    func contains(_ word: String) -> Bool { words.contains(word) }

    /// Whether the words of a phrase stand in the reply one after the other.
    func contains(phrase: ReplyWords) -> Bool {
        guard !phrase.isEmpty, phrase.count <= count else { return false }
        return (0...count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase.words) }
    }

    func containsAny(of phrases: [String]) -> Bool {
        phrases.contains { contains(phrase: ReplyWords($0)) }
    }
}
