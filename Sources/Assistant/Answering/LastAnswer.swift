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

    /// The days that run for the asker and that this answer speaks of; where
    /// its words name none, those that it names in another case.
    func deadlines(_ facts: AnswerFacts) -> [RunningDeadline] {
        let running = RunningDeadline.all(in: Deadlines(situation: facts.situation, asOf: facts.asOf))
        let named = running.filter { written.variant.body.uses($0.placeholder) || isDescribed($0) }
        if !named.isEmpty { return named }
        return running.filter { deadline in
            written.canned.variants.contains { $0.body.uses(deadline.placeholder) }
        }
    }

    /// Whether the answer tells of the days to reply to a request without
    /// naming the last of them.
    private func isDescribed(_ deadline: RunningDeadline) -> Bool {
        deadline.phrase == .timeRefund && written.answer.text.contains("\(Deadlines.refundDays) days")
    }
}
