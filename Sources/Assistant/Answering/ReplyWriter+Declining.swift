import KnowledgeBase

/// Replies that answer nothing yet: a choice, a question put again, a refusal.
extension ReplyWriter {
    func offered(_ turn: Turn, choices: [TurnPlan.Choice]) -> Reply {
        let lines = choices.enumerated().map { "\($0 + 1). \(title(of: $1.intent))" }
        return reply(
            turn, outcome: .clarify, text: Self.joined([phrase(.clarifyIntro), lines.joined(separator: "\n")]),
            alternatives: choices.map(alternative),
            conversation: turn.conversation.after(offered: choices.map(\.intent)))
    }

    func askedAgain(_ turn: Turn, slot key: String, intent: String) -> Reply {
        let slot = knowledge.intent(intent)?.slots.first { $0.key == key }
        let text = slot?.retry ?? phrase(.slotRetryDefault)
        let tries = (turn.conversation.asked?.tries ?? 0) + 1
        return reply(
            turn, outcome: .clarify, text: text, asks: [SlotQuestion(slot: key, text: text)],
            alternatives: [alternative(TurnPlan.Choice(intent: intent, confidence: 1))],
            conversation: turn.conversation.after(
                intents: [intent] + turn.conversation.intents.filter { $0 != intent },
                asked: Conversation.Asked(slot: key, tries: tries)))
    }

    /// A reply about uncovered topics only, the most urgent one first.
    func declined(_ turn: Turn, topics: [String]) -> Reply {
        var numbering = CitationNumbering()
        let texts = HandOffWriter(knowledge: knowledge, turn: turn).texts(
            of: topics, before: [], numbering: &numbering)
        let text = texts.isEmpty ? nil : Self.joined(texts)
        let sources = SourceList(ids: numbering.sources, knowledge: knowledge, asOf: turn.asOf)
        // Where people are needed at once, the topic itself says who they are.
        let isUrgent = topics.contains { knowledge.intent($0).map { !$0.handOff.when.isEmpty } ?? false }
        var reply = declined(
            turn, text: Self.joined([text ?? phrase(.declineElsewhere), sources.markdown]), topic: topics.first,
            handOff: isUrgent ? text : nil)
        reply.sourceList = sources.markdown
        return reply
    }

    func declined(
        _ turn: Turn, text: String, topic: String?, handOff: String? = nil, alternatives: [Alternative] = [],
        conversation: Conversation? = nil
    ) -> Reply {
        reply(
            turn, outcome: .declined, text: text, alternatives: alternatives,
            decline: Decline(topic: topic, handOff: handOff ?? phrase(.declineHandOff)),
            conversation: conversation
                ?? turn.conversation.after(asked: turn.conversation.interrupted.first))
    }
}
