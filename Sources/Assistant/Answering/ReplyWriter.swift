import IntentMatching
import KnowledgeBase

/// Writes the reply to a turn as its plan says.
struct ReplyWriter {
    let knowledge: Knowledge
    let knowledgeHash: String

    func reply(to turn: Turn, plan: TurnPlan) -> Reply {
        let turn = turn.learning(plan.learned)
        switch plan.action {
        case .answer(let choices): return answered(turn, plan: plan, choices: choices)
        case .offer(let choices): return offered(turn, choices: choices)
        case .askAgain(let slot, let intent): return askedAgain(turn, slot: slot, intent: intent)
        case .goOn(let kind, let intent): return wentOn(turn, text: goingOn(turn).text(kind, intent: intent))
        case .confirm(let intent): return wentOn(turn, text: goingOn(turn).confirmation(of: intent))
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
        let writer = AnswerWriter(knowledge: knowledge, facts: AnswerFacts(turn, supposing: plan.supposed))
        let handOffs = plan.handOffs.compactMap { writer.text(ofTopic: $0, numbering: &numbering) }
        let parts = writer.write(choices, gaveUpSlot: plan.gaveUpSlot, numbering: &numbering)
        guard let main = parts.first else { return declined(turn, text: phrase(.declineUnsure), topic: nil) }
        let contradictions = ContradictionWriter(knowledge: knowledge, turn: turn, plan: plan, main: main)
        let own = plan.gaveUpSlot == nil ? slotToAsk(main, turn: turn, facts: writer.facts) : nil
        let waiting = waiting(turn, answered: parts)
        let asked = contradictions.question ?? own ?? waiting
        let sources = SourceList(ids: numbering.sources, knowledge: knowledge, asOf: turn.asOf)
        // Who cannot tell has the answer for each case already.
        let stands = plan.gaveUpSlot != nil && main.variant == main.canned.fallback
        let paragraphs =
            stands
            ? handOffs + [phrase(.slotGivenUp)]
            : lead(main, turn: turn, plan: plan, handOffs: handOffs, writer: writer) + bodies(of: parts)
                + notAnswered(plan) + contradictions.lines + [asked?.text, sources.markdown]
        return reply(
            turn, outcome: .answered, text: Self.joined(paragraphs), answers: parts.map(\.answer),
            asks: asked.map { [SlotQuestion(slot: $0.slot, text: $0.text)] } ?? [],
            alternatives: plan.alternatives.map(alternative),
            uncoveredTopics: plan.handOffs + (stands ? [] : plan.notCovered), contradictions: contradictions.found,
            conversation: parts.allSatisfy(\.intent.isTalk)
                ? turn.conversation.afterAside(remembering: remembered(parts))
                : Conversation(
                    turn: turn.conversation.turn + 1,
                    intents: parts.map(\.answer.intent) + rant(turn, plan),
                    asked: asked?.asked ?? givenUp(turn, plan: plan), offered: [],
                    waiting: asked?.slot == waiting?.slot ? nil : waiting?.asked)
        )
    }

    /// What stands before the answers: where people help, a word of
    /// understanding, and why a number cannot come out.
    private func lead(
        _ main: WrittenAnswer, turn: Turn, plan: TurnPlan, handOffs: [String], writer: AnswerWriter
    ) -> [String?] {
        let needsPeople = handOffs.isEmpty ? handOff(for: main, turn: turn).map { [$0] } ?? [] : handOffs
        let isUnderstood = plan.isAngry && needsPeople.isEmpty && !isUnderstood(turn)
        return needsPeople + [isUnderstood ? writer.firstSentence(ofIntent: EmpathyPlanner.rant) : nil]
            + [mismatch(main, turn: turn)]
    }

    /// Whether the reply before had a word of understanding already.
    private func isUnderstood(_ turn: Turn) -> Bool { turn.conversation.intents.contains(EmpathyPlanner.rant) }

    private func rant(_ turn: Turn, _ plan: TurnPlan) -> [String] {
        plan.isAngry && !isUnderstood(turn) ? [EmpathyPlanner.rant] : []
    }

    /// The courtesies that must not be answered twice in the same words.
    private func remembered(_ parts: [WrittenAnswer]) -> [String] {
        parts.filter { part in
            part.canned.branches.flatMap(\.conditions).contains { $0.key == Condition.again }
        }.map(\.answer.intent)
    }

    /// What the reply leaves to others, and what it leaves for later.
    private func notAnswered(_ plan: TurnPlan) -> [String] {
        plan.notCovered.map { phrase(.alsoNotCovered, ["title": .text(title(of: $0))]) }
            + plan.unanswered.map { phrase(.alsoAsked, ["title": .text(title(of: $0.intent))]) }
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
        main.intent.handOff.isCalledFor(by: SentenceWords.all(in: turn.ownWords)) ? phrase(.handOff) : nil
    }

    /// What a turn asks the asker: the slot, the words, and what is kept of it.
    typealias Question = (slot: String, text: String, asked: Conversation.Asked)

    /// The question that still waits once another one has been answered.
    private func waiting(_ turn: Turn, answered parts: [WrittenAnswer]) -> Question? {
        guard !parts.allSatisfy(\.intent.isTalk) else { return nil }
        return turn.conversation.interrupted.lazy.compactMap { asked in
            guard let intent = asked.intent.flatMap(knowledge.intent), !parts.contains(where: { $0.intent == intent }),
                SituationKey(rawValue: asked.slot).map({ turn.situation[$0] == nil }) ?? false,
                let slot = intent.slots.first(where: { $0.key == asked.slot })
            else { return nil }
            return (asked.slot, phrase(.backToQuestion, ["question": .markdown(slot.ask)]), asked)
        }.first
    }

    private func slotToAsk(_ main: WrittenAnswer, turn: Turn, facts: AnswerFacts) -> Question? {
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
        let text = AnswerWriter(knowledge: knowledge, facts: AnswerFacts(turn)).text(
            ofTopic: topic, numbering: &numbering)
        let sources = SourceList(ids: numbering.sources, knowledge: knowledge, asOf: turn.asOf)
        // Where people are needed at once, the topic itself says who they are.
        let isUrgent = knowledge.intent(topic).map { !$0.handOff.when.isEmpty } ?? false
        return declined(
            turn, text: Self.joined([text ?? phrase(.declineElsewhere), sources.markdown]), topic: topic,
            handOff: isUrgent ? text : nil)
    }

    private func declined(
        _ turn: Turn, text: String, topic: String?, handOff: String? = nil, alternatives: [Alternative] = [],
        conversation: Conversation? = nil
    ) -> Reply {
        reply(
            turn, outcome: .declined, text: text, alternatives: alternatives,
            decline: Decline(topic: topic, handOff: handOff ?? phrase(.declineHandOff)),
            conversation: conversation
                ?? Conversation(
                    turn: turn.conversation.turn + 1, intents: turn.conversation.intents,
                    asked: turn.conversation.interrupted.first, offered: []))
    }

    // MARK: Going on

    private func goingOn(_ turn: Turn) -> GoingOnWriter {
        GoingOnWriter(knowledge: knowledge, turn: turn)
    }

    private func wentOn(_ turn: Turn, text: GoingOnWriter.Text) -> Reply {
        guard let answer = text.answer else { return wentOn(turn, text: text.markdown, offered: text.offered) }
        return reply(
            turn, outcome: .answered, text: text.markdown, answers: [answer], conversation: turn.conversation.afterAside
        )
    }

    /// Nothing was asked, or the asker is offered what may come next.
    private func wentOn(_ turn: Turn, text: String, offered: [TurnPlan.Choice]) -> Reply {
        if offered.isEmpty {
            return declined(turn, text: text, topic: nil, conversation: turn.conversation.afterAside)
        }
        return reply(
            turn, outcome: .clarify, text: text, alternatives: offered.map(alternative),
            conversation: Conversation(
                turn: turn.conversation.turn + 1, intents: turn.conversation.intents, asked: turn.conversation.asked,
                offered: offered.map(\.intent)))
    }

    // MARK: Parts

    private func reply(
        _ turn: Turn, outcome: Reply.Outcome, text: String, answers: [Answer] = [], asks: [SlotQuestion] = [],
        alternatives: [Alternative] = [], decline: Decline? = nil, uncoveredTopics: [String] = [],
        contradictions: [Contradiction] = [], conversation: Conversation
    ) -> Reply {
        Reply(
            question: turn.question, asOf: turn.asOf, outcome: outcome, text: text, answers: answers, asks: asks,
            facts: turn.facts, situation: turn.situation, alternatives: alternatives, decline: decline,
            uncoveredTopics: uncoveredTopics, contradictions: contradictions, conversation: conversation,
            knowledge: knowledgeHash)
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
