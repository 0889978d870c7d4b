import CivilCalendar
import Testing

@testable import Assistant

/// What becomes of a question that was put to the asker when something else
/// than a reply comes.
@Suite struct WaitingQuestionTests {
    private let assistant: Assistant
    private let day: CalendarDay

    init() throws {
        assistant = try SmallAssistant.shared.get()
        day = try #require(CalendarDay(iso8601: "2026-11-21"))
    }

    private func reply(to text: String, after last: Reply) -> Reply {
        assistant.reply(to: text, asOf: day, conversation: last.conversation, situation: last.situation)
    }

    private var asked: Reply {
        assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
    }

    @Test(arguments: ["...", "🙏🙏🙏", "", " \n", "> it is fixed", "\0\0"])
    func anEmptyTurnLeavesItWaiting(nothing: String) {
        let empty = reply(to: nothing, after: asked)
        #expect(empty.outcome == .declined)
        #expect(empty.conversation.asked == asked.conversation.asked)
        #expect(empty.conversation.turn == 2)
        #expect(reply(to: "hourly", after: empty).answers.first?.variant == "hourly")
    }

    @Test func anEmptyTurnLeavesTheOffer() {
        let offered = Conversation(
            turn: 1, intents: [], asked: nil, offered: ["score-idle-contract", "close-unresponsive"])
        let empty = assistant.reply(to: "...", asOf: day, conversation: offered)
        #expect(empty.conversation.offered == offered.offered)
        #expect(reply(to: "the second one", after: empty).answers.first?.intent == "close-unresponsive")
    }

    @Test(arguments: ["help", "who are you", "are you a bot?"])
    func aCourtesyIsAnsweredAndLeavesItWaiting(courtesy: String) {
        let aside = reply(to: courtesy, after: asked)
        #expect(aside.answers.map(\.intent) == ["capabilities"])
        #expect(aside.conversation.asked == asked.conversation.asked)
        #expect(reply(to: "hourly", after: aside).answers.first?.variant == "hourly")
    }

    @Test(arguments: ["purple", "contract", "the score one"])
    func aWordOrTwoAreAFailedReply(text: String) {
        #expect(reply(to: text, after: asked).outcome == .clarify)
    }

    @Test(arguments: ["and a refund?", "what about reviews?", "and if he never replies?"])
    func aFollowUpIsNoFailedReply(text: String) {
        #expect(reply(to: text, after: asked).outcome != .clarify)
    }

    @Test(arguments: [
        ("idle contract score", "score-idle-contract"), ("few jobs, JSS", "score-few-contracts"),
        ("inactive contract, JSS", "score-idle-contract"), ("one bad job, few jobs", "score-few-contracts"),
    ])
    func aFewWordsOnAnotherSubjectAreAnswered(text: String, intent: String) {
        #expect(reply(to: text, after: asked).answers.first?.intent == intent)
    }

    @Test(arguments: [
        ("does an idle contract hurt my score", "and what about the money?", "escrow-review-period"),
        ("is it better to close a contract with an unresponsive client", "and the score?", "score-idle-contract"),
        ("when does the review period end", "does it hurt my JSS?", "score-idle-contract"),
        ("does an idle contract hurt my score", "and my score?", "score-idle-contract"),
    ])
    func aTopicByItselfIsAskedOfTheCaseAtHand(question: String, followUp: String, intent: String) {
        let first = assistant.reply(to: question, asOf: day)
        #expect(reply(to: followUp, after: first).answers.first?.intent == intent)
    }

    @Test func aTopicByItselfHasNoCaseInTheFirstTurn() {
        let forged = Conversation(turn: 1, intents: ["nothing"], asked: nil, offered: [])
        let first = assistant.reply(to: "and the score?", asOf: day)
        let second = assistant.reply(to: "and the score?", asOf: day, conversation: forged)
        #expect(first.answers.map(\.intent) == second.answers.map(\.intent))
    }
}
