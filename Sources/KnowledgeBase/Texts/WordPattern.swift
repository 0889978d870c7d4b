/// Words in their order, as an author writes them to find a sentence that says who does what:
/// `client|buyer ... sue|sues|suing [me]`.
///
/// - `a|b` is either word, and `suicid*` is a word that begins so;
/// - `[a]` may be left out;
/// - `...` is up to ``longestGap`` other words;
/// - `a b, c d` is either row of words.
package struct WordPattern: Hashable, Sendable, Codable {
    /// How many words may stand where the pattern has `...`.
    package static let longestGap = 4

    /// The pattern as it was written.
    package let text: String

    /// The rows of words of which one must stand.
    private let rows: [[Part]]

    /// A pattern; one without words is found nowhere.
    package init(_ text: String) {
        self.text = text
        rows = text.lowercased().split(separator: ",").map { row in row.split(separator: " ").map(Part.init) }
    }

    /// Whether it can be found: each row has a word that must stand, and no
    /// part of it is a bare `|` or `*`.
    package var hasWords: Bool { !rows.isEmpty && rows.allSatisfy(Self.canStand) }

    /// Where the words stand in a sentence, as ranges of its words; of those
    /// that begin at one word the shortest of each row.
    package func places(in sentence: SentenceWords) -> [Range<Int>] {
        rows.filter(Self.canStand).flatMap { row in
            sentence.words.indices.compactMap { start in
                end(of: row[...], in: sentence.words, from: start).map { start..<$0 }
            }
        }
    }

    /// The rows as patterns of their own; those that can be found nowhere are left out.
    var singleRows: [WordPattern] { rows.filter(Self.canStand).map(WordPattern.init(row:)) }

    private init(row: [Part]) { (text, rows) = ("", [row]) }

    /// For a pattern of one row words of which one stands wherever the row does: of its
    /// parts that must stand the one with the longest words, which are the rarest.
    var tellingForms: [WordForm] {
        let parts = rows.joined().filter { !$0.isGap && !$0.isOptional }
        return (parts.max { $0.shortestForm < $1.shortestForm }?.forms ?? []).map(WordForm.init)
    }

    private static func canStand(_ row: [Part]) -> Bool {
        row.contains { !$0.isGap && !$0.isOptional } && row.allSatisfy(\.isMeant)
    }

    /// Whether any sentence of a text holds the words.
    package func occurs(in text: String) -> Bool {
        SentenceWords.all(in: text).contains { !places(in: $0).isEmpty }
    }

    /// Where the parts end that begin at a word; nil where they do not stand there.
    private func end(of parts: ArraySlice<Part>, in words: [String], from start: Int) -> Int? {
        guard let part = parts.first else { return start }
        let rest = parts.dropFirst()
        if part.isGap {
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
        /// Whether other words may stand here.
        let isGap: Bool

        /// Whether it names what may stand here: `|` and `*` alone do not.
        var isMeant: Bool { isGap || !forms.isEmpty && !forms.contains { $0.isEmpty || $0 == "*" } }

        init(_ text: Substring) {
            let isOptional = text.hasPrefix("[") && text.hasSuffix("]")
            self.isOptional = isOptional
            let inner = isOptional ? text.dropFirst().dropLast() : text
            isGap = inner.allSatisfy { $0 == "." }
            let alternatives = inner.split(separator: "|", omittingEmptySubsequences: false)
            forms = isGap ? [] : alternatives.map { $0.filter { $0 != "'" } }
        }

        var shortestForm: Int { forms.map(\.utf8.count).min() ?? 0 }

        func admits(_ word: String) -> Bool {
            forms.contains { form in
                form.utf8.last == UInt8(ascii: "*") ? word.utf8.starts(with: form.utf8.dropLast()) : word == form
            }
        }
    }
}
