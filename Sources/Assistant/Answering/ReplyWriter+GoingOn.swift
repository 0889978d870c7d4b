import KnowledgeBase

/// Replies to a few words that go on with the answer before.
extension ReplyWriter {
    func goingOn(_ turn: Turn) -> GoingOnWriter {
        GoingOnWriter(knowledge: knowledge, turn: turn)
    }

    func wentOn(_ turn: Turn, text: GoingOnWriter.Text) -> Reply {
        guard let answer = text.answer else { return wentOn(turn, text: text.markdown, offered: text.offered) }
        return reply(
            turn, outcome: .answered, text: text.markdown, answers: [answer], conversation: turn.conversation.afterAside
        )
    }

    /// Nothing was asked, or the asker is offered what may come next.
    func wentOn(_ turn: Turn, text: String, offered: [TurnPlan.Choice]) -> Reply {
        if offered.isEmpty {
            return declined(turn, text: text, topic: nil, conversation: turn.conversation.afterAside)
        }
        return reply(
            turn, outcome: .clarify, text: text, alternatives: offered.map(alternative),
            conversation: turn.conversation.after(offered: offered.map(\.intent)))
    }
}
