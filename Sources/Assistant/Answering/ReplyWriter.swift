import IntentMatching
import KnowledgeBase

/// Writes the reply to a turn as its plan says.
struct ReplyWriter {
    let knowledge: Knowledge
    let knowledgeHash: String

    func reply(to turn: Turn, plan: TurnPlan) -> Reply {
        var turn = turn
        for (key, value) in plan.learned { turn.situation[key] = value }
        switch plan.action {
        case .answer(let choices): return answered(turn, plan: plan, choices: choices)
        case .offer(let choices): return offered(turn, choices: choices)
        case .askAgain(let slot, let intent): return askedAgain(turn, slot: slot, intent: intent)
        case .decline(let topic?): return declined(turn, topic: topic)
        case .decline(nil): return declined(turn, text: phrase(.declineElsewhere), topic: nil)
        case .declineUnsure:
            return declined(
                turn, text: phrase(.declineUnsure), topic: nil, alternatives: plan.alternatives.map(alternative))
        case .declineEmpty:
            return declined(
                turn, text: phrase(.declineEmpty), topic: nil, conversation: turn.conversation.afterAside)
        case .declineLanguage:
            let topic = knowledge.intent(ForeignWords.topic)?.id
            return declined(turn, text: phrase(.declineLanguage), topic: topic)
        }
    }

    // MARK: Answered

    private func answered(_ turn: Turn, plan: TurnPlan, choices: [TurnPlan.Choice]) -> Reply {
        var numbering = CitationNumbering()
        let writer = AnswerWriter(knowledge: knowledge, facts: AnswerFacts(situation: turn.situation, asOf: turn.asOf))
        let parts = choices.compactMap { writer.write($0, gaveUpSlot: plan.gaveUpSlot, numbering: &numbering) }
        guard let main = parts.first else { return declined(turn, text: phrase(.declineUnsure), topic: nil) }
        let asked = plan.gaveUpSlot == nil ? slotToAsk(main, turn: turn, facts: writer.facts) : nil
        let sources = SourceList(ids: numbering.sources, knowledge: knowledge, asOf: turn.asOf)
        // Who cannot tell has the answer for each case already.
        let stands = plan.gaveUpSlot != nil && main.variant == main.canned.fallback
        let paragraphs =
            stands
            ? [phrase(.slotGivenUp)]
            : [mismatch(main, turn: turn)] + bodies(of: parts)
                + plan.notCovered.map { phrase(.alsoNotCovered, ["title": .text(title(of: $0))]) }
                + [asked?.text, handOff(for: main, turn: turn), sources.markdown]
        return reply(
            turn, outcome: .answered, text: Self.joined(paragraphs), answers: parts.map(\.answer),
            asks: asked.map { [SlotQuestion(slot: $0.slot, text: $0.text)] } ?? [],
            alternatives: plan.alternatives.map(alternative), uncoveredTopics: stands ? [] : plan.notCovered,
            conversation: parts.allSatisfy(\.intent.isTalk)
                ? turn.conversation.afterAside
                : Conversation(
                    turn: turn.conversation.turn + 1, intents: parts.map(\.answer.intent),
                    asked: asked?.asked ?? givenUp(turn, plan: plan), offered: [])
        )
    }

    /// A question that was given up is remembered, so that it is not put again.
    private func givenUp(_ turn: Turn, plan: TurnPlan) -> Conversation.Asked? {
        if let slot = plan.gaveUpSlot { return Conversation.Asked(slot: slot, tries: 0) }
        return turn.conversation.asked.flatMap { $0.isGivenUp ? $0 : nil }
    }

    private func bodies(of parts: [WrittenAnswer]) -> [String] {
        parts.enumerated().flatMap { index, part in
            index == 0
                ? [part.answer.text]
                : [phrase(.alsoAnswered, ["title": .text(part.answer.title)]), part.answer.text]
        }
    }

    private func mismatch(_ main: WrittenAnswer, turn: Turn) -> String? {
        // Who asks about money or a contract wants that answer first.
        guard main.intent.topic == "score", let estimate = main.answer.estimate,
            let mismatch = ScoreMismatch(estimate: estimate, situation: turn.situation, asOf: turn.asOf)
        else { return nil }
        return phrase(.estimateMismatch, mismatch.templateValues)
    }

    private func handOff(for main: WrittenAnswer, turn: Turn) -> String? {
        ReplyWords(turn.ownWords).containsAny(of: main.intent.handOffWords) ? phrase(.handOff) : nil
    }

    private func slotToAsk(
        _ main: WrittenAnswer, turn: Turn, facts: AnswerFacts
    ) -> (slot: String, text: String, asked: Conversation.Asked)? {
        let planner = SlotPlanner(answer: main.canned, chosen: main.variant, facts: facts.value)
        let pending = turn.conversation.asked
        let slots = main.intent.slots.filter { $0.key != pending?.slot || pending?.isGivenUp == false }
        guard let slot = planner.slotToAsk(slots) else { return nil }
        let before = pending?.slot == slot.key ? pending?.tries ?? 0 : 0
        guard before < slot.attempts else { return nil }
        return (slot.key, slot.ask, Conversation.Asked(slot: slot.key, tries: before + 1))
    }

    // MARK: Not answered

    private func offered(_ turn: Turn, choices: [TurnPlan.Choice]) -> Reply {
        let lines = choices.enumerated().map { "\($0 + 1). \(title(of: $1.intent))" }
        return reply(
            turn, outcome: .clarify, text: Self.joined([phrase(.clarifyIntro), lines.joined(separator: "\n")]),
            alternatives: choices.map(alternative),
            conversation: Conversation(
                turn: turn.conversation.turn + 1, intents: [], asked: nil, offered: choices.map(\.intent)))
    }

    private func askedAgain(_ turn: Turn, slot key: String, intent: String) -> Reply {
        let slot = knowledge.intent(intent)?.slots.first { $0.key == key }
        let text = slot?.retry ?? phrase(.slotRetryDefault)
        let tries = (turn.conversation.asked?.tries ?? 0) + 1
        return reply(
            turn, outcome: .clarify, text: text, asks: [SlotQuestion(slot: key, text: text)],
            alternatives: [alternative(TurnPlan.Choice(intent: intent, confidence: 1))],
            conversation: Conversation(
                turn: turn.conversation.turn + 1, intents: [intent], asked: Conversation.Asked(slot: key, tries: tries),
                offered: []))
    }

    private func declined(_ turn: Turn, topic: String) -> Reply {
        var numbering = CitationNumbering()
        let facts = AnswerFacts(situation: turn.situation, asOf: turn.asOf)
        let text = AnswerWriter(knowledge: knowledge, facts: facts).text(ofTopic: topic, numbering: &numbering)
        let sources = SourceList(ids: numbering.sources, knowledge: knowledge, asOf: turn.asOf)
        return declined(
            turn, text: Self.joined([text ?? phrase(.declineElsewhere), sources.markdown]), topic: topic)
    }

    private func declined(
        _ turn: Turn, text: String, topic: String?, alternatives: [Alternative] = [], conversation: Conversation? = nil
    ) -> Reply {
        reply(
            turn, outcome: .declined, text: text, alternatives: alternatives,
            decline: Decline(topic: topic, handOff: phrase(.declineHandOff)),
            conversation: conversation
                ?? Conversation(
                    turn: turn.conversation.turn + 1, intents: turn.conversation.intents, asked: nil, offered: []))
    }

    // MARK: Parts

    private func reply(
        _ turn: Turn, outcome: Reply.Outcome, text: String, answers: [Answer] = [], asks: [SlotQuestion] = [],
        alternatives: [Alternative] = [], decline: Decline? = nil, uncoveredTopics: [String] = [],
        conversation: Conversation
    ) -> Reply {
        Reply(
            question: turn.question, asOf: turn.asOf, outcome: outcome, text: text, answers: answers, asks: asks,
            facts: turn.facts, situation: turn.situation, alternatives: alternatives, decline: decline,
            uncoveredTopics: uncoveredTopics, conversation: conversation, knowledge: knowledgeHash)
    }

    private func alternative(_ choice: TurnPlan.Choice) -> Alternative {
        Alternative(
            intent: choice.intent, title: title(of: choice.intent), confidence: choice.confidence.toTwoDecimals)
    }

    private func title(of intent: String) -> String { knowledge.intent(intent)?.title ?? intent }

    private func phrase(_ key: PhraseKey, _ values: TemplateValues = [:]) -> String { knowledge.phrase(key, values) }

    private static func joined(_ paragraphs: [String?]) -> String {
        paragraphs.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
