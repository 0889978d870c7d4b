import JobSuccess
import KnowledgeBase

/// An answer with what it was made of.
struct WrittenAnswer {
    let answer: Answer
    let intent: Intent
    let canned: CannedAnswer
    let variant: Variant
}

/// Writes the answer to one intent for one situation.
struct AnswerWriter {
    let knowledge: Knowledge
    let facts: AnswerFacts

    /// The topics whose questions a shown score alone says something about.
    private static let scoreTopics: Set<String> = ["score", "feedback"]

    /// The answer, or nil where the intent has none.
    ///
    /// - Parameters:
    ///   - choice: The intent and how sure it is.
    ///   - gaveUpSlot: The question back that was not answered: its own variant
    ///     then stands in for the one a reply would have chosen.
    ///   - numbering: The numbers of the reply's sources.
    func write(_ choice: TurnPlan.Choice, gaveUpSlot: String?, numbering: inout CitationNumbering) -> WrittenAnswer? {
        guard let intent = knowledge.intent(choice.intent), let canned = knowledge.answer(toIntent: choice.intent)
        else {
            return nil
        }
        let variant = variant(of: canned, intent: intent, gaveUpSlot: gaveUpSlot)
        let estimate = canned.usesEstimate ? estimate(forTopic: intent.topic) : nil
        guard
            let rendered = rendered(
                canned, variant, topic: intent.topic, estimate: estimate, numbering: &numbering)
        else { return nil }
        let sources = SourceList(ids: rendered.citedSources, knowledge: knowledge, asOf: facts.asOf)
        let answer = Answer(
            intent: intent.id, title: intent.title, confidence: choice.confidence.toTwoDecimals,
            variant: variant.name, text: rendered.markdown, sources: sources.references(numbering: numbering.sources),
            estimate: estimate)
        return WrittenAnswer(answer: answer, intent: intent, canned: canned, variant: variant)
    }

    /// What is said about an uncovered topic, or nil where nothing is written.
    func text(ofTopic topic: String, numbering: inout CitationNumbering) -> String? {
        guard let canned = knowledge.answer(toIntent: topic) else { return nil }
        return rendered(
            canned, canned.variant(where: facts.value), topic: topic, estimate: nil, numbering: &numbering)?.markdown
    }

    /// The asker's own number, with what can be done where an open contract
    /// is in question.
    private func estimate(forTopic topic: String) -> ScoreEstimate? {
        guard var estimate = CountedContracts(facts.situation, asOf: facts.asOf)?.estimate else { return nil }
        let options = SituationOptions(
            facts.situation, meansContract: topic == "contracts", rules: estimate.rules, asOf: facts.asOf)
        estimate.options = options?.ranked ?? []
        return estimate
    }

    private func variant(of canned: CannedAnswer, intent: Intent, gaveUpSlot: String?) -> Variant {
        let chosen = canned.variant(where: facts.value)
        guard let gaveUpSlot, chosen == canned.fallback,
            let name = intent.slots.first(where: { $0.key == gaveUpSlot })?.fallbackVariant
        else { return chosen }
        return canned.variant(named: name) ?? chosen
    }

    /// Nil for a template that cannot be filled. Loading has compiled every
    /// template, so that none can fail here; a raw one must not be shown.
    private func rendered(
        _ canned: CannedAnswer, _ variant: Variant, topic: String, estimate: ScoreEstimate?,
        numbering: inout CitationNumbering
    ) -> RenderedText? {
        var values = facts.templateValues
        let own = OwnNumbers(
            situation: facts.situation, estimate: estimate, asOf: facts.asOf,
            isAboutScore: Self.scoreTopics.contains(topic))
        var texts = canned.usesEstimate ? own.templateValues : []
        if let estimate {
            texts += EstimateText(estimate).templateValues + OptionsText(estimate.options).templateValues
        }
        for (name, value) in texts { values[name] = value }
        return try? canned.render(variant, values: values, numbering: &numbering)
    }
}
