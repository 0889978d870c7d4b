import CivilCalendar
import Foundation
import Testing

@testable import Assistant

/// What a few words after an answer are answered with.
@Suite struct GoingOnReplyTests {
    private let assistant: Assistant
    private let day: CalendarDay

    init() throws {
        assistant = try SmallAssistant.shared.get()
        day = try #require(CalendarDay(iso8601: "2026-11-21"))
    }

    private func reply(to text: String, after last: Reply) -> Reply {
        assistant.reply(to: text, asOf: day, conversation: last.conversation, situation: last.situation)
    }

    private var answered: Reply { assistant.reply(to: "does an idle contract hurt my score", asOf: day) }

    @Test(arguments: ["why?", "source?", "what should I write to him"])
    func aPartOfTheLastAnswerIsGivenAndTheThreadKept(text: String) {
        let next = reply(to: text, after: answered)
        #expect(next.outcome == .answered)
        #expect(next.answers.map(\.intent) == ["score-idle-contract"])
        #expect(next.conversation.intents == answered.conversation.intents)
        #expect(next.conversation.asked == answered.conversation.asked)
        #expect(next.text != answered.text)
    }

    @Test func theSourcesAreThoseOfTheAnswer() {
        let sources = reply(to: "source?", after: answered)
        #expect(sources.sourceLines == answered.sourceLines)
    }

    @Test(arguments: ["ok", "no", "yes"])
    func agreeingOrNotAsksNothing(text: String) {
        let open = Conversation(turn: 1, intents: ["score-idle-contract"], asked: nil, offered: [])
        let next = assistant.reply(to: text, asOf: day, conversation: open)
        #expect(next.outcome == .declined)
        #expect(next.answers.isEmpty)
        #expect(next.conversation.intents == open.intents)
    }

    @Test(arguments: ["why?", "source?", "how long", "and then?"])
    func aForgedIntentIsNoAnswerToGoOnWith(text: String) {
        let forged = Conversation(turn: 1, intents: ["nothing"], asked: nil, offered: ["nothing"])
        #expect(assistant.reply(to: text, asOf: day, conversation: forged).answers.isEmpty)
    }

    @Test func aQuestionInBetweenLeavesTheOtherOneWaiting() throws {
        let asked = assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
        #expect(asked.conversation.asked?.slot == "contractType")
        let between = reply(to: "when does the review period end", after: asked)
        let waiting = [between.conversation.asked, between.conversation.waiting].compactMap { $0 }
        #expect(waiting.contains { $0.slot == "contractType" && $0.intent == "close-unresponsive" })
        let back = reply(to: "it is hourly", after: between)
        #expect(back.answers.first?.intent == "close-unresponsive")
        #expect(back.answers.first?.variant == "hourly")
    }

    @Test func aConversationOfAnEarlierVersionIsRead() throws {
        let old = #"{"turn":1,"intents":["a"],"asked":{"slot":"contractType","tries":1},"offered":[]}"#
        let conversation = try JSONDecoder().decode(Conversation.self, from: Data(old.utf8))
        #expect(conversation.waiting == nil && conversation.asked?.intent == nil)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(
            String(decoding: try encoder.encode(conversation), as: UTF8.self)
                == #"{"asked":{"slot":"contractType","tries":1},"intents":["a"],"offered":[],"turn":1}"#)
    }

    @Test func anotherNumberIsTakenAndSaid() {
        let first = assistant.reply(to: "I have 4 jobs. does an idle contract hurt my score", asOf: day)
        let second = reply(to: "I have 6 jobs. does an idle contract hurt my score", after: first)
        #expect(second.situation.number(.total) == 6)
        #expect(second.contradictions == [.changed(.total, from: .number(4), to: .number(6))])
        #expect(second.text.contains("earlier you said 4, now 6"))
    }
}
