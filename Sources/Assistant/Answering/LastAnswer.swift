import KnowledgeBase

/// The answer that a text goes on with, written once more from what is known.
struct LastAnswer {
    let written: WrittenAnswer
    let excerpt: AnswerExcerpt
    /// The ids of its sources, by their numbers.
    let numbering: [String]

    /// Nil for an intent without an answer.
    init?(to intent: String, knowledge: Knowledge, facts: AnswerFacts) {
        var numbering = CitationNumbering()
        guard
            let written = AnswerWriter(knowledge: knowledge, facts: facts)
                .write([TurnPlan.Choice(intent: intent, confidence: 1)], gaveUpSlot: nil, numbering: &numbering).first
        else { return nil }
        self.written = written
        self.numbering = numbering.sources
        excerpt = AnswerExcerpt(written.answer.text)
    }

    /// The days that run for the asker and that this answer speaks of; all of
    /// them where it speaks of none.
    func deadlines(_ facts: AnswerFacts) -> [RunningDeadline] {
        let running = RunningDeadline.all(in: Deadlines(situation: facts.situation, asOf: facts.asOf))
        let meant = running.filter { deadline in
            written.canned.variants.contains { $0.body.uses(deadline.placeholder) }
        }
        return meant.isEmpty ? running : meant
    }
}
