import KnowledgeBase

/// Writes what a few words on the last answer are answered with: a part of
/// that answer and its sources, never a new rule.
struct GoingOnWriter {
    /// More sentences would be the answer over again.
    private static let mostSentences = 2
    /// How many questions are offered as the next ones.
    private static let mostOffers = 3

    /// The text of a reply, and what it is made of.
    struct Text {
        let markdown: String
        /// The part of the last answer; nil where nothing was asked.
        var answer: Answer?
        /// The questions that may come next.
        var offered: [TurnPlan.Choice] = []
    }

    let knowledge: Knowledge
    let turn: Turn

    private var facts: AnswerFacts { AnswerFacts(situation: turn.situation, asOf: turn.asOf) }

    /// What is said to one kind of going on with the answer to an intent.
    func text(_ kind: GoingOn, intent: String) -> Text {
        guard let last = LastAnswer(to: intent, knowledge: knowledge, facts: facts) else {
            return Text(markdown: phrase(.declineUnsure))
        }
        switch kind {
        case .purpose: return purpose(last)
        case .grounds: return grounds(last)
        case .sources: return sources(last)
        case .time: return time(last)
        case .message: return message(last)
        case .brief: return brief(last)
        case .next: return next(last)
        case .agreement: return Text(markdown: phrase(.agreed))
        case .disagreement: return Text(markdown: phrase(.disagreed))
        }
    }

    /// What the answer to an intent says to something that was supposed; where
    /// it says nothing, that it says nothing.
    func confirmation(of intent: String) -> Text {
        guard let last = LastAnswer(to: intent, knowledge: knowledge, facts: facts) else {
            return Text(markdown: phrase(.declineUnsure))
        }
        let acts = CaseAct.acts(in: ReplyWords(turn.ownWords), after: last.written.intent.title)
        let told = last.excerpt.touching(acts, atMost: Self.mostSentences)
        let parts = told.isEmpty ? [last.excerpt.verdict] : told
        return quoting(
            last, parts: parts + deadlineLines(last), before: phrase(told.isEmpty ? .holdsAsFar : .holdsToo),
            after: phrase(.holdsUnless))
    }

    // MARK: Kinds

    /// Why something was asked; where nothing waits, what the answer rests on.
    private func purpose(_ last: LastAnswer) -> Text {
        guard let question = waiting(last) else { return grounds(last) }
        let text = phrase(.askedBecause, ["question": .markdown(question)])
        return Text(markdown: text, answer: answer(last, text: text, sources: []))
    }

    /// The question on the last answer that still waits for a reply.
    private func waiting(_ last: LastAnswer) -> String? {
        turn.conversation.asked.flatMap { asked in
            asked.isGivenUp ? nil : last.written.intent.slots.first { $0.key == asked.slot }?.ask
        }
    }

    private func grounds(_ last: LastAnswer) -> Text {
        let parts = last.excerpt.cited(atMost: Self.mostSentences)
        let cited = CitedExcerpt(parts.joined(separator: "\n"), numbering: last.numbering).sources
        let kinds = Set(cited.compactMap { knowledge.sources[$0]?.kind })
        return quoting(last, parts: parts, before: phrase(.groundsIntro), after: sureness(kinds))
    }

    /// How much the sources of an answer carry, by who speaks in them.
    private func sureness(_ kinds: Set<SourceKind>) -> String {
        var values: TemplateValues = [:]
        for kind in kinds { values[kind.rawValue] = .flag(true) }
        if kinds.isEmpty { values["none"] = .flag(true) }
        return phrase(.groundsSureness, values)
    }

    private func sources(_ last: LastAnswer) -> Text {
        let list = SourceList(ids: last.numbering, knowledge: knowledge, asOf: turn.asOf)
        let text = list.markdown ?? phrase(.groundsSureness, ["none": .flag(true)])
        return Text(markdown: text, answer: answer(last, text: text, sources: last.numbering))
    }

    private func time(_ last: LastAnswer) -> Text {
        let deadlines = deadlineLines(last)
        let sentences = last.excerpt.timed(atMost: deadlines.isEmpty ? Self.mostSentences : 1, asOf: turn.asOf)
        if deadlines.isEmpty, sentences.isEmpty { return Text(markdown: phrase(.timeUnknown), answer: nil) }
        return quoting(last, parts: deadlines + sentences)
    }

    private func message(_ last: LastAnswer) -> Text {
        let near = last.written.intent.next.lazy.compactMap {
            LastAnswer(to: $0, knowledge: knowledge, facts: facts)?.excerpt.messages.first
        }
        guard let message = last.excerpt.messages.first ?? near.first else {
            return Text(
                markdown: phrase(.messageUnknown), answer: answer(last, text: phrase(.messageUnknown), sources: []))
        }
        return quoting(last, parts: ["*\(message)*"], before: phrase(.messageIntro))
    }

    private func brief(_ last: LastAnswer) -> Text {
        quoting(last, parts: [last.excerpt.verdict] + deadlineLines(last), after: waiting(last))
    }

    /// The day that comes next, and the questions people ask then.
    private func next(_ last: LastAnswer) -> Text {
        let deadlines = deadlineLines(last)
        let offered = RelatedIntents(knowledge: knowledge).around(last.written.intent).prefix(Self.mostOffers)
        guard !offered.isEmpty else { return quoting(last, parts: [last.excerpt.verdict] + deadlines) }
        let lines = offered.enumerated().map { "\($0 + 1). \($1.title)" }
        return Text(
            markdown: (deadlines + [phrase(.nextIntro), lines.joined(separator: "\n")]).joined(separator: "\n\n"),
            offered: offered.map { TurnPlan.Choice(intent: $0.id, confidence: 0) })
    }

    // MARK: Parts

    private func deadlineLines(_ last: LastAnswer) -> [String] {
        last.deadlines(facts).map { $0.text(knowledge, asOf: turn.asOf) }
    }

    /// Sentences of the last answer with the sources that they cite.
    private func quoting(
        _ last: LastAnswer, parts: [String], before: String? = nil, after: String? = nil
    ) -> Text {
        let excerpt = CitedExcerpt(parts.joined(separator: "\n\n"), numbering: last.numbering)
        let list = SourceList(ids: excerpt.sources, knowledge: knowledge, asOf: turn.asOf)
        let paragraphs = [before, excerpt.text, after, list.markdown].compactMap { $0 }.filter { !$0.isEmpty }
        return Text(
            markdown: paragraphs.joined(separator: "\n\n"),
            answer: answer(last, text: excerpt.text, sources: excerpt.sources))
    }

    private func answer(_ last: LastAnswer, text: String, sources: [String]) -> Answer {
        let list = SourceList(ids: sources, knowledge: knowledge, asOf: turn.asOf)
        return Answer(
            intent: last.written.answer.intent, title: last.written.answer.title, confidence: 1,
            variant: last.written.answer.variant, text: text, sources: list.references(numbering: sources),
            estimate: nil)
    }

    private func phrase(_ key: PhraseKey, _ values: TemplateValues = [:]) -> String { knowledge.phrase(key, values) }
}
