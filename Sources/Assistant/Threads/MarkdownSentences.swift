/// The sentences of a line of an answer.
enum MarkdownSentences {
    /// The sentences in order, without the mark of a list item.
    static func split(_ line: Substring) -> [Substring] {
        let line = line.hasPrefix("- ") ? line.dropFirst(2) : line
        var sentences: [Substring] = []
        var start = line.startIndex
        for index in line.indices where line[index] == " " && isWhole(line[start..<index]) {
            sentences.append(line[start..<index])
            start = line.index(after: index)
        }
        return (sentences + [line[start...]]).filter { !$0.isEmpty }
    }

    /// The sentences with a digit in them.
    static func withNumbers(in line: Substring) -> String {
        split(line).filter { $0.contains(where: \.isNumber) }.joined(separator: " ")
    }

    /// Whether a text ends in a full stop or a question mark, the numbers of
    /// its sources and marks of emphasis aside.
    private static func isWhole(_ text: Substring) -> Bool {
        var text = text
        while let last = text.last, last == "*" || last == "]" || last == "\"" {
            text = last == "]" ? text[..<(text.lastIndex(of: "[") ?? text.startIndex)] : text.dropLast()
        }
        return text.last.map { $0 == "." || $0 == "?" } ?? false
    }
}
