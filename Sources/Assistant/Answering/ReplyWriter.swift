import IntentMatching
import KnowledgeBase

/// Writes the reply to a turn as its plan says.
struct ReplyWriter {
    let knowledge: Knowledge
    let knowledgeHash: String
    var manner = ReplyManner()

    func reply(to turn: Turn, plan: TurnPlan) -> Reply {
        var reply = written(turn, plan: plan)
        reply.urgency = plan.urgency ?? reply.urgency
        return reply
    }

    private func written(_ turn: Turn, plan: TurnPlan) -> Reply {
        let turn = turn.learning(plan.learned, corrects: plan.corrects)
        switch plan.action {
        case .answer(let choices): return answered(turn, plan: plan, choices: choices)
        case .offer(let choices): return offered(turn, choices: choices)
        case .askAgain(let slot, let intent): return askedAgain(turn, slot: slot, intent: intent)
        case .goOn(let kind, let intent): return wentOn(turn, text: goingOn(turn).text(kind, intent: intent))
        case .confirm(let intent): return wentOn(turn, text: goingOn(turn).confirmation(of: intent))
        case .decline(let topic?): return declined(turn, topics: plan.handOffs.isEmpty ? [topic] : plan.handOffs)
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
        let parts = writer.write(choices, gaveUpSlot: plan.gaveUpSlot, numbering: &numbering)
        guard let main = parts.first else { return declined(turn, text: phrase(.declineUnsure), topic: nil) }
        let handOffs = HandOffWriter(knowledge: knowledge, turn: turn).texts(
            of: plan.handOffs, before: parts.map(\.answer.text), numbering: &numbering)
        let contradictions = ContradictionWriter(knowledge: knowledge, turn: turn, plan: plan, main: main)
        let own = plan.gaveUpSlot == nil ? slotToAsk(main, turn: turn, facts: writer.facts) : nil
        let waiting = waiting(turn, answered: parts)
        let assembly = ReplyAssembly(
            turn: turn, plan: plan, parts: parts, contradictions: contradictions,
            asked: manner.asksBack ? contradictions.question ?? own ?? waiting : nil, waiting: waiting)
        let isSpoiled = contradictions.spoilsEstimate && parts.count == 1
        let sources = SourceList(ids: isSpoiled ? [] : numbering.sources, knowledge: knowledge, asOf: turn.asOf)
        let paragraphs =
            assembly.stands
            ? handOffs + [phrase(.slotGivenUp)]
            : lead(main, turn: turn, plan: plan, handOffs: handOffs, writer: writer)
                + bodies(of: parts, spoiled: contradictions.spoilsEstimate) + notAnswered(plan) + contradictions.lines
                + [assembly.asked?.text, sources.markdown]
        var reply = answered(assembly, text: Self.joined(paragraphs))
        reply.sourceList = assembly.stands ? nil : sources.markdown
        if main.intent.asksForPerson || handOff(for: main, turn: turn) != nil { reply.urgency = .person }
        return reply
    }

    private func answered(_ assembly: ReplyAssembly, text: String) -> Reply {
        let plan = assembly.plan
        return reply(
            assembly.turn, outcome: .answered, text: text, answers: assembly.answers,
            asks: assembly.asks, alternatives: plan.alternatives.map(alternative),
            uncoveredTopics: plan.handOffs + (assembly.stands ? [] : plan.notCovered),
            contradictions: assembly.contradictions.found, conversation: assembly.conversation)
    }

    /// What stands before the answers: where people help, a word of
    /// understanding, and why a number cannot come out.
    private func lead(
        _ main: WrittenAnswer, turn: Turn, plan: TurnPlan, handOffs: [String], writer: AnswerWriter
    ) -> [String?] {
        let needsPeople = handOffs.isEmpty ? handOff(for: main, turn: turn).map { [$0] } ?? [] : handOffs
        let isUnderstood = plan.isAngry && needsPeople.isEmpty && !turn.isUnderstood
        return needsPeople + [isUnderstood ? writer.firstSentence(ofIntent: EmpathyPlanner.rant) : nil]
            + [mismatch(main, turn: turn)]
    }

    /// What the reply leaves to others, and what it leaves for later.
    private func notAnswered(_ plan: TurnPlan) -> [String] {
        let notCovered = manner.namesUncovered ? plan.notCovered : []
        let unanswered = manner.asksBack ? plan.unanswered : []
        return notCovered.map { phrase(.alsoNotCovered, ["title": .text(title(of: $0))]) }
            + unanswered.map { phrase(.alsoAsked, ["title": .text(title(of: $0.intent))]) }
    }

    /// - Parameter spoiled: Whether the first answer rests on counts that cannot be.
    private func bodies(of parts: [WrittenAnswer], spoiled: Bool) -> [String] {
        parts.enumerated().flatMap { index, part in
            index == 0
                ? (spoiled ? [] : [part.answer.text])
                : [phrase(.alsoAnswered, ["title": .text(part.answer.title)]), part.answer.text]
        }
    }

    private func mismatch(_ main: WrittenAnswer, turn: Turn) -> String? {
        // Who asks about money or a contract wants that answer first.
        guard main.intent.topic == "score",
            Contradiction.impossibleCounts(in: turn.situation, told: turn.news) == nil,
            let estimate = main.answer.estimate,
            let mismatch = ScoreMismatch(estimate: estimate, situation: turn.situation, asOf: turn.asOf)
        else { return nil }
        return phrase(.estimateMismatch, mismatch.templateValues)
    }

    private func handOff(for main: WrittenAnswer, turn: Turn) -> String? {
        main.intent.handOff.isCalledFor(by: SentenceWords.all(in: turn.ownWords)) ? phrase(.handOff) : nil
    }

    // MARK: Parts

    func reply(
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

    func alternative(_ choice: TurnPlan.Choice) -> Alternative {
        Alternative(
            intent: choice.intent, title: title(of: choice.intent), confidence: choice.confidence.toTwoDecimals)
    }

    func title(of intent: String) -> String { knowledge.intent(intent)?.title ?? intent }

    func phrase(_ key: PhraseKey, _ values: TemplateValues = [:]) -> String { knowledge.phrase(key, values) }

    static func joined(_ paragraphs: [String?]) -> String {
        paragraphs.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
}
