import KnowledgeBase

/// What an answering reply is put together from, and what it leaves for the
/// next turn.
struct ReplyAssembly {
    /// What a turn asks the asker: the slot, the words, and what is kept of it.
    typealias Question = (slot: String, text: String, asked: Conversation.Asked)

    let turn: Turn
    let plan: TurnPlan
    /// The answers, the decisive one first.
    let parts: [WrittenAnswer]
    let contradictions: ContradictionWriter
    /// The question that the reply ends with.
    let asked: Question?
    /// The question of an earlier turn that still waits.
    let waiting: Question?

    /// The answers as a caller sees them: no number from counts that cannot be.
    var answers: [Answer] {
        let answers = parts.map(\.answer)
        guard contradictions.spoilsEstimate, let main = answers.first else { return answers }
        return [main.withoutEstimate(saying: contradictions.lines.joined(separator: "\n\n"))] + answers.dropFirst()
    }

    /// Who cannot tell has the answer for each case already.
    var stands: Bool {
        plan.gaveUpSlot != nil && parts.first.map { $0.variant == $0.canned.fallback } ?? false
    }

    /// The question as a caller sees it.
    var asks: [SlotQuestion] { asked.map { [SlotQuestion(slot: $0.slot, text: $0.text)] } ?? [] }

    /// The conversation after the reply. A courtesy lets all that waits go on waiting.
    var conversation: Conversation {
        if parts.allSatisfy(\.intent.isTalk) { return turn.conversation.afterAside(remembering: remembered) }
        return Conversation(
            turn: turn.conversation.turn + 1, intents: parts.map(\.answer.intent) + rant,
            asked: asked?.asked ?? givenUp, offered: [], waiting: asked?.slot == waiting?.slot ? nil : waiting?.asked)
    }

    private var rant: [String] { plan.isAngry && !turn.isUnderstood ? [EmpathyPlanner.rant] : [] }

    /// The courtesies that must not be answered twice in the same words.
    private var remembered: [String] {
        parts.filter { part in
            part.canned.branches.flatMap(\.conditions).contains { $0.key == Condition.again }
        }.map(\.answer.intent)
    }

    /// A question that was given up is remembered, so that it is not put again.
    private var givenUp: Conversation.Asked? {
        if let slot = plan.gaveUpSlot { return Conversation.Asked(slot: slot, tries: 0) }
        return turn.conversation.asked.flatMap { $0.isGivenUp ? $0 : nil }
    }
}

extension Turn {
    /// Whether the reply before had a word of understanding already.
    var isUnderstood: Bool { conversation.intents.contains(EmpathyPlanner.rant) }
}
