/// What stands before the answers of a reply, the doubt about the score aside.
struct DraftOpening {
    /// Nil where the reply begins with an answer.
    let text: String?
    /// Whether it tells where people help; else it is a word of understanding.
    let isHandOff: Bool

    /// - Parameter doubt: That the rules cannot produce the score, as the reply
    ///   may say it before its answers.
    init(_ reply: Reply, doubt: String?) {
        let text = Self.paragraphs(before: reply.answers.first?.text ?? "", in: reply.text)
            .filter { $0 != doubt }.joined(separator: "\n\n")
        self.text = text.isEmpty ? nil : text
        isHandOff = !text.isEmpty && !reply.conversation.intents.contains(EmpathyPlanner.rant)
    }

    private static func paragraphs(before answer: String, in text: String) -> [String] {
        guard let range = text.firstRange(of: answer), !range.isEmpty else { return [] }
        let lines = text[..<range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        return lines.split(whereSeparator: \.isEmpty).map { $0.joined(separator: "\n") }
    }
}
