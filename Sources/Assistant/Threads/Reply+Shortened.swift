import KnowledgeBase

extension Reply {
    /// So many words are left to say where a person has answered.
    private static let shortLength = 60

    /// The main answer cut to its first paragraphs and list items, which hold
    /// the verdict: for a question that a person has answered.
    func shortened(using knowledge: Knowledge) -> Reply {
        guard let main = answers.first else { return self }
        return cut(to: Self.beginning(of: main.text), of: main, before: nil, after: [], using: knowledge)
    }

    /// The main answer whole, without those to other questions: for a question
    /// that a person has answered by a rule that has changed.
    func focused(using knowledge: Knowledge) -> Reply {
        guard let main = answers.first, answers.count > 1 || !uncoveredTopics.isEmpty else { return self }
        // Before the answers stands, if anything, why a number cannot come out today.
        let lead = text.firstRange(of: main.text).map { String(text[..<$0.lowerBound]).trimmingLineEnds }
        return cut(to: main.text, of: main, before: lead, after: asks, using: knowledge)
    }

    private func cut(
        to text: String, of main: Answer, before lead: String?, after asks: [SlotQuestion], using knowledge: Knowledge
    ) -> Reply {
        let sources = main.sources.filter { text.contains("[\($0.number)]") }
        let list = SourceList(ids: sources.map(\.id), knowledge: knowledge, asOf: asOf)
        let answer = Answer(
            intent: main.intent, title: main.title, confidence: main.confidence, variant: main.variant, text: text,
            sources: sources, estimate: main.estimate)
        let paragraphs = [lead, text] + asks.map(\.text) + [list.markdown]
        return Reply(
            question: question, asOf: asOf, outcome: outcome,
            text: paragraphs.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n"), answers: [answer],
            asks: asks, facts: facts, situation: situation, alternatives: alternatives, decline: decline,
            uncoveredTopics: [],
            conversation: Conversation(
                turn: conversation.turn, intents: [main.intent], asked: asks.isEmpty ? nil : conversation.asked,
                offered: []),
            knowledge: self.knowledge)
    }

    /// The first lines of a text that together are short; the first one in any
    /// case. A line that leads to what is left out goes with it.
    private static func beginning(of text: String) -> String {
        var kept: [Substring] = []
        var words = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            words += line.split(separator: " ").count
            if words > shortLength, !kept.isEmpty { break }
            kept.append(line)
        }
        while let last = kept.last, kept.count > 1, last.isEmpty || last.hasSuffix(":") { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmingLineEnds: String {
        var text = self[...]
        while text.last?.isNewline ?? false { text.removeLast() }
        return String(text)
    }
}
