import KnowledgeBase

/// A sentence of an answer, as far as it can say the same as another one.
struct Statement {
    /// From here on two sentences with the same sources say the same: the part
    /// of all their words that both have.
    private static let likeness = 0.7
    /// Fewer words are a heading or a cry, not a statement.
    private static let leastWords = 4

    /// The sentence in Markdown, with its footnotes as they are written.
    let markdown: Substring
    /// What it says about ending the contract.
    let endingAdvice: EndingAdvice
    private let words: Set<String>
    private let numbers: [String]
    private let sources: Set<String>

    init(_ markdown: Substring) {
        self.markdown = markdown
        endingAdvice = EndingAdvice(markdown)
        let footnotes = Footnote.all(in: String(markdown))
        sources = Set(footnotes.map(\.id))
        let all = SentenceWords(Self.withoutFootnotes(markdown)).words
        words = Set(all)
        numbers = all.filter { $0.contains(where: \.isNumber) }
    }

    /// Whether it says nothing that another one has not said. Other numbers or
    /// a source that was not named are news.
    func repeats(_ other: Statement) -> Bool {
        guard words.count >= Self.leastWords, sources.isSubset(of: other.sources),
            Set(numbers).isSubset(of: other.numbers)
        else { return false }
        let shared = Double(words.intersection(other.words).count)
        return shared >= Self.likeness * Double(words.union(other.words).count)
    }

    /// Whether words stand in it as they are written.
    func contains(_ text: String) -> Bool { markdown.lowercased().contains(text.lowercased()) }

    private static func withoutFootnotes(_ markdown: Substring) -> String {
        var text = String(markdown)
        for note in Footnote.all(in: text).reversed() {
            let bytes = Array(text.utf8)
            text = String(decoding: bytes[..<note.range.lowerBound] + bytes[note.range.upperBound...], as: UTF8.self)
        }
        return text
    }
}
