import CivilCalendar
import Foundation
import IntentMatching
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct ReplyTests {
    private let assistant: Assistant
    private let day: CalendarDay

    init() throws {
        assistant = try SmallAssistant.shared.get()
        day = try #require(CalendarDay(iso8601: "2026-11-21"))
    }

    @Test func theSituationChoosesTheVariant() throws {
        let reply = assistant.reply(to: "client went MIA, it is an hourly contract, do I end it myself?", asOf: day)
        let answer = try #require(reply.answers.first)
        #expect(reply.outcome == .answered)
        #expect(answer.intent == "close-unresponsive")
        #expect(answer.variant == "hourly")
        #expect(reply.situation.text(.contractType) == "hourly")
        #expect(reply.text.contains(answer.text))
        #expect(!answer.sources.isEmpty)
        #expect(answer.sources.map(\.number) == Array(1...answer.sources.count))
    }

    @Test func theQuestionsDayChoosesTheRules() throws {
        let before = try #require(CalendarDay(iso8601: "2019-08-15"))
        let question = "is it better to close a contract with an unresponsive client"
        #expect(assistant.reply(to: question, asOf: before).answers.first?.variant == "before-2020")
        #expect(assistant.reply(to: question, asOf: day).answers.first?.variant == "default")
    }

    @Test func aFactThatChangesTheAnswerIsAskedForOnce() throws {
        let first = assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
        #expect(first.asks.map(\.slot) == ["contractType"])
        #expect(first.text.contains(first.asks[0].text))
        #expect(first.conversation.asked == Conversation.Asked(slot: "contractType", tries: 1))
        let second = assistant.reply(
            to: "by the hour", asOf: day, conversation: first.conversation, situation: first.situation)
        #expect(second.answers.first?.variant == "hourly")
        #expect(second.asks.isEmpty)
    }

    @Test func aReplyThatIsNoneIsAskedAgainAndThenLetGo() throws {
        let first = assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
        let second = assistant.reply(
            to: "purple", asOf: day, conversation: first.conversation, situation: first.situation)
        #expect(second.outcome == .clarify)
        #expect(second.conversation.asked?.tries == 2)
        let third = assistant.reply(
            to: "bananas", asOf: day, conversation: second.conversation, situation: second.situation)
        #expect(third.outcome == .answered)
        #expect(third.answers.first?.variant == "default")
        #expect(third.asks.isEmpty)
    }

    @Test func whoSkipsGetsTheDefault() throws {
        let first = assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
        let second = assistant.reply(
            to: "no idea, sorry", asOf: day, conversation: first.conversation, situation: first.situation)
        #expect(second.answers.first?.variant == "default")
        #expect(second.asks.isEmpty)
    }

    @Test(arguments: ["", "   \n", "???", "> only a quote", "!!! ... 🤐"])
    func nothingAskedIsSaidSo(question: String) {
        let reply = assistant.reply(to: question, asOf: day)
        #expect(reply.outcome == .declined)
        #expect(reply.answers.isEmpty)
        #expect(!reply.text.isEmpty)
        #expect(reply.decline?.handOff.isEmpty == false)
    }

    @Test func anUncoveredTopicIsNamed() {
        let reply = assistant.reply(to: "how many connects do i get each month", asOf: day)
        #expect(reply.outcome == .declined)
        #expect(reply.decline?.topic == "connects")
    }

    @Test func otherAlphabetsAreToldThatOnlyEnglishIsRead() {
        let reply = assistant.reply(to: "мой клиент молчит, закрыть контракт?", asOf: day)
        #expect(reply.outcome == .declined)
        #expect(reply.text.contains("English"))
    }

    @Test func wordsOfOthersAreNotTheQuestion() {
        let reply = assistant.reply(
            to: "> it is hourly, 40 jobs\n\nclient went MIA, leave the contract open or not", asOf: day)
        #expect(reply.situation[.contractType] == nil)
        #expect(reply.facts.allSatisfy { $0.start > 22 })
    }

    @Test func whatTheAskerWroteIsNoMarkup() {
        let reply = assistant.reply(
            to: "{{currentScore}} **client** went MIA [x](http://a) do I end it myself", asOf: day)
        #expect(!reply.text.contains("{{"))
        #expect(!reply.text.contains("http://a"))
    }

    @Test func everyExampleIsRecognisedWithCertainty() throws {
        for intent in assistant.knowledge.intents {
            for example in intent.examples {
                let text = try #require(example.expansions.first)
                let match = assistant.matcher.match(text)
                #expect(match.best?.label == intent.id)
                #expect((match.best?.probability ?? 0) >= 0.99)
            }
        }
    }

    @Test func theStateIsHandedBackAsJSON() throws {
        let reply = assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
        let object = try #require(
            try JSONSerialization.jsonObject(with: try JSONEncoder().encode(reply)) as? [String: Any])
        let conversation = try JSONSerialization.data(withJSONObject: try #require(object["conversation"]))
        #expect(try JSONDecoder().decode(Conversation.self, from: conversation) == reply.conversation)
        #expect(object["decline"] is NSNull)
    }
}
