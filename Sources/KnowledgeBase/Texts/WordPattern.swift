/// Words in their order, as an author writes them to find a sentence that says who does what:
/// `client|buyer ... sue|sues|suing [me]`.
///
/// - `a|b` is either word, and `suicid*` is a word that begins so;
/// - `[a]` may be left out;
/// - `...` is up to ``longestGap`` other words.
package struct WordPattern: Hashable, Sendable, Codable {
    /// How many words may stand where the pattern has `...`.
    package static let longestGap = 4

    /// The pattern as it was written.
    package let text: String

    private let parts: [Part]

    /// A pattern; one without words is found nowhere.
    package init(_ text: String) {
        self.text = text
        parts = text.lowercased().split(separator: " ").map(Part.init)
    }

    /// Whether it is made of one word or more.
    package var hasWords: Bool { parts.contains { !$0.forms.isEmpty && !$0.isOptional } }

    /// Where the words stand in a sentence, as ranges of its words; of those
    /// that begin at one word the shortest.
    package func places(in sentence: SentenceWords) -> [Range<Int>] {
        guard hasWords else { return [] }
        let words = sentence.words
        return words.indices.compactMap { start in
            end(of: parts[...], in: words, from: start).map { start..<$0 }
        }
    }

    /// Whether any sentence of a text holds the words.
    package func occurs(in text: String) -> Bool {
        SentenceWords.all(in: text).contains { !places(in: $0).isEmpty }
    }

    /// Where the parts end that begin at a word; nil where they do not stand there.
    private func end(of parts: ArraySlice<Part>, in words: [String], from start: Int) -> Int? {
        guard let part = parts.first else { return start }
        let rest = parts.dropFirst()
        if part.forms.isEmpty {
            return (start...start + Self.longestGap).lazy.compactMap { end(of: rest, in: words, from: $0) }.first
        }
        if start < words.count, part.admits(words[start]), let end = end(of: rest, in: words, from: start + 1) {
            return end
        }
        return part.isOptional ? end(of: rest, in: words, from: start) : nil
    }
}

extension WordPattern {
    /// One place of a pattern.
    private struct Part: Hashable, Sendable, Codable {
        /// The words that may stand here; none for a gap.
        let forms: [String]
        let isOptional: Bool

        init(_ text: Substring) {
            let isOptional = text.hasPrefix("[") && text.hasSuffix("]")
            self.isOptional = isOptional
            let inner = isOptional ? text.dropFirst().dropLast() : text
            let isGap = inner.allSatisfy { $0 == "." }
            forms = isGap ? [] : inner.split(separator: "|").map { $0.filter { $0 != "'" } }
        }

        func admits(_ word: String) -> Bool {
            forms.contains { $0.last == "*" ? word.hasPrefix($0.dropLast()) : word == $0 }
        }
    }
}
