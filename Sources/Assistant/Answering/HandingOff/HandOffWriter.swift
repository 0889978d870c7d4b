import KnowledgeBase

/// Writes what stands before every answer: where people help, and what the
/// contract needs meanwhile.
struct HandOffWriter {
    let knowledge: Knowledge
    let turn: Turn

    /// What is said about uncovered topics, the most urgent one first.
    ///
    /// - Parameters:
    ///   - topics: The topics.
    ///   - answers: The texts of the answers that follow.
    ///   - numbering: The numbers of the reply's sources.
    func texts(of topics: [String], before answers: [String], numbering: inout CitationNumbering) -> [String] {
        let writer = AnswerWriter(knowledge: knowledge, facts: AnswerFacts(turn))
        let texts = topics.compactMap { writer.text(ofTopic: $0, numbering: &numbering) }
        guard topics.contains(HandOffPlanner.foremost), let closing = closing(before: answers) else { return texts }
        return texts + [closing]
    }

    /// Who is in danger may let the contract wait, except where a day runs; an
    /// answer that names the day, or that follows, says enough.
    private func closing(before answers: [String]) -> String? {
        let deadlines = RunningDeadline.all(in: Deadlines(situation: turn.situation, asOf: turn.asOf))
        guard let deadline = deadlines.first else {
            return answers.isEmpty ? knowledge.phrase(.workCanWait) : nil
        }
        let day = EnglishDate.text(deadline.day)
        return answers.contains { $0.contains(day) } ? nil : deadline.text(knowledge, asOf: turn.asOf)
    }
}
