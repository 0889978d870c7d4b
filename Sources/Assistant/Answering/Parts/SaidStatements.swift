/// What the answers of a reply have said so far.
struct SaidStatements {
    private var statements: [Statement] = []
    /// A sum that was shown, in figures.
    private var arithmetic: [String] = []
    /// Whether a message for the client was among it.
    private(set) var holdsMessage = false

    /// Takes in an answer.
    ///
    /// - Parameters:
    ///   - markdown: The answer, with its footnotes as they are written.
    ///   - arithmetic: The sum that it shows, such as `9 of 10 = 90`.
    mutating func add(_ markdown: String, arithmetic: String?) {
        let lines = markdown.split(separator: "\n").map(AnswerLine.init)
        statements += lines.flatMap(\.statements)
        holdsMessage = holdsMessage || lines.contains(where: \.isMessage)
        if let arithmetic, arithmetic.contains("="), markdown.contains(arithmetic) {
            self.arithmetic.append(arithmetic)
        }
    }

    /// Whether a sentence was said, or shows a sum that was shown.
    func contains(_ statement: Statement) -> Bool {
        statements.contains(where: statement.repeats) || arithmetic.contains(where: statement.contains)
    }

    /// Whether a sentence says the opposite of what was said about ending the contract.
    func contradicts(_ statement: Statement) -> Bool {
        statements.contains { $0.endingAdvice.contradicts(statement.endingAdvice) }
    }

    /// Whether words were said as they are written.
    func contains(words: String) -> Bool { statements.contains { $0.contains(words) } }
}
