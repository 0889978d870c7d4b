/// A line of an answer, cut into its sentences.
struct AnswerLine {
    /// What stands before the first sentence: a bullet, a number, or nothing.
    let marker: Substring
    var statements: [Statement]

    var isEmpty: Bool { statements.isEmpty }
    /// Whether it is one item of a list with numbers.
    var isNumbered: Bool { marker.first?.isNumber ?? false }
    /// Whether it only leads to the lines after it.
    var isLead: Bool { statements.last?.markdown.hasSuffix(":") ?? false }
    /// Whether it is a message for the client, ready to be sent.
    var isMessage: Bool { statements.contains { $0.contains(Self.messageStart) } }
    var wordCount: Int { statements.reduce(0) { $0 + $1.markdown.split(separator: " ").count } }

    init(_ line: Substring) {
        marker = Self.marker(of: line)
        statements = SentenceCutter.sentences(in: line.dropFirst(marker.count)).map(Statement.init)
    }

    /// The line as it is written; an item of a numbered list gets a number.
    func markdown(number: Int) -> String {
        let start = isNumbered ? "\(number). " : String(marker)
        return start + statements.map { String($0.markdown) }.joined(separator: " ")
    }

    private static let messageStart = "*\""

    private static func marker(of line: Substring) -> Substring {
        let indent = line.prefix { $0 == " " }
        let rest = line[indent.endIndex...]
        if rest.hasPrefix("- ") { return line.prefix(indent.count + 2) }
        let digits = rest.prefix(while: \.isNumber)
        guard !digits.isEmpty, rest[digits.endIndex...].hasPrefix(". ") else { return indent }
        return line.prefix(indent.count + digits.count + 2)
    }
}
