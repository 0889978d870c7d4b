import KnowledgeBase

/// What a reply asks back.
extension ReplyWriter {
    /// The question that still waits once another one has been answered.
    func waiting(_ turn: Turn, answered parts: [WrittenAnswer]) -> ReplyAssembly.Question? {
        guard !parts.allSatisfy(\.intent.isTalk) else { return nil }
        return turn.conversation.interrupted.lazy.compactMap { asked in
            guard let intent = asked.intent.flatMap(knowledge.intent), !parts.contains(where: { $0.intent == intent }),
                SituationKey(rawValue: asked.slot).map({ turn.situation[$0] == nil }) ?? false,
                let slot = intent.slots.first(where: { $0.key == asked.slot })
            else { return nil }
            return (asked.slot, phrase(.backToQuestion, ["question": .markdown(slot.ask)]), asked)
        }.first
    }

    func slotToAsk(_ main: WrittenAnswer, turn: Turn, facts: AnswerFacts) -> ReplyAssembly.Question? {
        let planner = SlotPlanner(answer: main.canned, chosen: main.variant, facts: facts.value)
        let pending = turn.conversation.asked
        let slots = main.intent.slots.filter { $0.key != pending?.slot || pending?.isGivenUp == false }
        guard let slot = planner.slotToAsk(slots) else { return nil }
        let before = pending?.slot == slot.key ? pending?.tries ?? 0 : 0
        guard before < slot.attempts else { return nil }
        return (slot.key, slot.ask, Conversation.Asked(slot: slot.key, tries: before + 1))
    }
}
