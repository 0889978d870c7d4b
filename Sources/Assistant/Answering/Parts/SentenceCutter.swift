/// Cuts a line of Markdown into sentences, none of which breaks a quote or
/// bold words apart.
enum SentenceCutter {
    static func sentences(in line: Substring) -> [Substring] {
        var sentences: [Substring] = []
        var start = line.startIndex
        for blank in line.indices where line[blank] == " " {
            let sentence = line[start..<blank]
            guard isComplete(sentence), beginsSentence(line[line.index(after: blank)...]) else { continue }
            sentences.append(sentence)
            start = line.index(after: blank)
        }
        let rest = line[start...]
        return rest.allSatisfy(\.isWhitespace) ? sentences : sentences + [rest]
    }

    /// Whether it ends with a stop, whatever closes after that, and leaves
    /// nothing open.
    private static func isComplete(_ text: Substring) -> Bool {
        guard let stop = text.lastIndex(where: { ".?!".contains($0) }), isClosing(text[text.index(after: stop)...])
        else { return false }
        return closesEmphasis(text) && text.count(where: { $0 == "\"" }).isMultiple(of: 2)
            && text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" })
    }

    /// Whether bold words and those in italics end where they began.
    private static func closesEmphasis(_ text: Substring) -> Bool {
        let parts = text.split(separator: "**", omittingEmptySubsequences: false)
        return !parts.count.isMultiple(of: 2)
            && parts.allSatisfy { part in part.count(where: { $0 == "*" }).isMultiple(of: 2) }
    }

    /// Nothing, marks, or footnotes.
    private static func isClosing(_ text: Substring) -> Bool {
        var rest = text
        while let first = rest.first {
            if "*\")".contains(first) {
                rest = rest.dropFirst()
            } else if rest.hasPrefix("[^"), let end = rest.firstIndex(of: "]") {
                rest = rest[rest.index(after: end)...]
            } else {
                return false
            }
        }
        return true
    }

    private static func beginsSentence(_ text: Substring) -> Bool {
        text.first.map { $0.isUppercase || $0.isNumber || "*\"".contains($0) } ?? false
    }
}
