import JobSuccess
import KnowledgeBase

/// Writes the answers of one reply for one situation.
struct AnswerWriter {
    let knowledge: Knowledge
    let facts: AnswerFacts

    /// The topics whose questions a shown score alone says something about.
    private static let scoreTopics: Set<String> = ["score", "feedback"]

    /// The answers of one reply: the first in full, the others with what was
    /// not said before them. An intent without an answer is left out.
    ///
    /// - Parameters:
    ///   - choices: The intents and how sure they are.
    ///   - gaveUpSlot: The question back that was not answered: its own variant
    ///     then stands in for the one a reply would have chosen.
    ///   - numbering: The numbers of the reply's sources.
    func write(
        _ choices: [TurnPlan.Choice], gaveUpSlot: String?, numbering: inout CitationNumbering
    ) -> [WrittenAnswer] {
        let drafts = moneyFirst(choices.compactMap { draft($0, gaveUpSlot: gaveUpSlot) })
        var said = SaidStatements()
        var parts: [WrittenAnswer] = []
        for (index, draft) in drafts.enumerated() {
            let markdown = parts.isEmpty ? draft.markdown : draft.shortened(after: said, besides: choices.count - 1)
            guard !markdown.isEmpty else { continue }
            if index + 1 < drafts.count { said.add(markdown, arithmetic: draft.estimate?.arithmetic) }
            parts.append(written(draft, as: markdown, numbering: &numbering))
        }
        return parts
    }

    /// Where one answer allows to end the contract and another warns of it, the
    /// warning comes first: what it protects cannot be had back.
    private func moneyFirst(_ drafts: [AnswerDraft]) -> [AnswerDraft] {
        guard drafts.count > 1 else { return drafts }
        let advice = drafts.map(\.endingAdvice)
        guard advice.contains(where: { $0.contains(.allowed) }) else { return drafts }
        let warnings = drafts.indices.filter { advice[$0].contains(.against) }
        let others = drafts.indices.filter { !advice[$0].contains(.against) }
        return (warnings + others).map { drafts[$0] }
    }

    private func draft(_ choice: TurnPlan.Choice, gaveUpSlot: String?) -> AnswerDraft? {
        guard let intent = knowledge.intent(choice.intent), let canned = knowledge.answer(toIntent: choice.intent)
        else { return nil }
        let variant = variant(of: canned, intent: intent, gaveUpSlot: gaveUpSlot)
        let estimate = canned.usesEstimate ? estimate(forTopic: intent.topic) : nil
        return markdown(of: canned, variant, topic: intent.topic, estimate: estimate).map { markdown in
            AnswerDraft(
                choice: choice, intent: intent, canned: canned, variant: variant, estimate: estimate,
                markdown: markdown,
                protected: protectedWords(of: intent.id))
        }
    }

    private func written(
        _ draft: AnswerDraft, as markdown: String, numbering: inout CitationNumbering
    ) -> WrittenAnswer {
        let text = numbering.numbered(markdown)
        let sources = SourceList(ids: text.citedSources, knowledge: knowledge, asOf: facts.asOf)
        let answer = Answer(
            intent: draft.intent.id, title: draft.intent.title, confidence: draft.choice.confidence.toTwoDecimals,
            variant: draft.variant.name, text: text.markdown,
            sources: sources.references(numbering: numbering.sources), estimate: draft.estimate)
        return WrittenAnswer(answer: answer, intent: draft.intent, canned: draft.canned, variant: draft.variant)
    }

    /// What the answer to an intent must say here, because the opposite costs money.
    func protectedWords(of intent: String) -> [String] {
        knowledge.traps.filter { $0.intents.contains(intent) }.flatMap(\.branches)
            .filter { branch in branch.conditions.allSatisfy { $0.holds(in: facts.value) } }.flatMap(\.says)
    }

    /// What is said about an uncovered topic, or nil where nothing is written.
    func text(ofTopic topic: String, numbering: inout CitationNumbering) -> String? {
        guard let canned = knowledge.answer(toIntent: topic) else { return nil }
        return markdown(of: canned, variant(of: canned, intent: topic), topic: topic, estimate: nil)
            .map { numbering.numbered($0).markdown }
    }

    /// The first sentence of what an intent would be answered with, without
    /// marks: understanding for the angry before another answer.
    func firstSentence(ofIntent id: String) -> String? {
        guard let canned = knowledge.answer(toIntent: id),
            let text = markdown(of: canned, variant(of: canned, intent: id), topic: id, estimate: nil)
        else { return nil }
        let line = text.split(separator: "\n").first ?? ""
        return SentenceCutter.sentences(in: line).first.map { String($0.replacing("**", with: "")) }
    }

    /// The asker's own number, with what can be done where an open contract
    /// is in question.
    private func estimate(forTopic topic: String) -> ScoreEstimate? {
        guard var estimate = CountedContracts(facts.situation, asOf: facts.asOf)?.estimate else { return nil }
        guard !isRefuted(estimate) else { return estimate }
        let options = SituationOptions(
            facts.situation, meansContract: topic == "contracts", rules: estimate.rules, asOf: facts.asOf)
        estimate.options = options?.ranked ?? []
        return estimate
    }

    /// Whether the score that the asker sees is another than the counts give: what would
    /// become of the counted one then tells nothing.
    private func isRefuted(_ estimate: ScoreEstimate) -> Bool {
        guard let shown = facts.situation.number(.currentScore), let low = estimate.now.low,
            let high = estimate.now.high
        else { return false }
        return !(Double(low - Self.tolerance)...Double(high + Self.tolerance)).contains(shown)
    }

    /// How the platform rounds is not told, so that a point is no difference.
    private static let tolerance = 1

    private func variant(of canned: CannedAnswer, intent: String) -> Variant {
        canned.variant { facts.value($0, inAnswerTo: intent) }
    }

    private func variant(of canned: CannedAnswer, intent: Intent, gaveUpSlot: String?) -> Variant {
        let chosen = variant(of: canned, intent: intent.id)
        guard let gaveUpSlot, chosen == canned.fallback,
            let name = intent.slots.first(where: { $0.key == gaveUpSlot })?.fallbackVariant
        else { return chosen }
        return canned.variant(named: name) ?? chosen
    }

    /// Nil for a template that cannot be filled. Loading has compiled every
    /// template, so that none can fail here; a raw one must not be shown.
    private func markdown(
        of canned: CannedAnswer, _ variant: Variant, topic: String, estimate: ScoreEstimate?
    ) -> String? {
        guard variant.body.hasNames else { return try? canned.markdown(variant, values: [:]) }
        var values = facts.templateValues
        let own = OwnNumbers(
            situation: facts.situation, estimate: estimate, asOf: facts.asOf,
            isAboutScore: Self.scoreTopics.contains(topic))
        var texts = canned.usesEstimate ? own.templateValues : []
        if let estimate {
            texts += EstimateText(estimate).templateValues + OptionsText(estimate.options).templateValues
        }
        for (name, value) in texts { values[name] = value }
        if variant.body.uses(TemplateKeys.saidScope) {
            for source in knowledge.sources.values where source.date.map({ $0.earliest <= facts.asOf }) ?? true {
                values[TemplateKeys.said(source.id)] = .flag(true)
            }
        }
        return try? canned.markdown(variant, values: values)
    }
}
