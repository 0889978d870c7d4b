import Assistant
import Mailroom

extension StoredPost {
    /// What the assistant says to the post, in the manner of a forum.
    ///
    /// - Parameters:
    ///   - received: When it came in: its day, where the post tells none.
    ///   - earlier: What it goes on with.
    ///   - isLast: Whether the topic gets no more of us, so that nothing is asked back.
    func reply(by assistant: Assistant, received: Moment, after earlier: EarlierTurn?, isLast: Bool) -> Reply {
        assistant.reply(
            to: question, asOf: day(received: received), conversation: earlier?.conversation ?? Conversation(),
            situation: earlier?.situation ?? Situation(),
            manner: ReplyManner(asksBack: !isLast, namesUncovered: false))
    }
}
