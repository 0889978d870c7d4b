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

    @Test func anUncoveredQuestionIsNoAddition() {
        let first = assistant.reply(to: "does an idle contract hurt my score", asOf: day)
        let second = assistant.reply(
            to: "how many connects for 3 jobs", asOf: day, conversation: first.conversation, situation: first.situation)
        #expect(second.outcome == .declined)
        #expect(second.decline?.topic == "connects")
    }

    @Test func aFactByItselfAddsToTheLastQuestion() {
        let first = assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
        let later = Conversation(turn: 1, intents: first.conversation.intents, asked: nil, offered: [])
        let second = assistant.reply(to: "it is hourly", asOf: day, conversation: later, situation: first.situation)
        #expect(second.answers.first?.variant == "hourly")
    }

    @Test func aQuestionInsteadOfAReplyIsAnswered() {
        let first = assistant.reply(to: "is it better to close a contract with an unresponsive client", asOf: day)
        let second = assistant.reply(
            to: "does an hourly contract that is idle hurt my score?", asOf: day, conversation: first.conversation,
            situation: first.situation)
        #expect(second.answers.first?.intent == "score-idle-contract")
    }

    @Test func whatWasSkippedIsNotAskedAgain() {
        let question = "is it better to close a contract with an unresponsive client"
        var reply = assistant.reply(to: question, asOf: day)
        reply = assistant.reply(
            to: "skip", asOf: day, conversation: reply.conversation, situation: reply.situation)
        reply = assistant.reply(
            to: question, asOf: day, conversation: reply.conversation, situation: reply.situation)
        #expect(reply.answers.first?.intent == "close-unresponsive")
        #expect(reply.asks.isEmpty)
    }

    @Test(arguments: [
        #"{"turn":9223372036854775807,"intents":["connects"],"asked":null,"offered":["connects"]}"#,
        #"{"turn":-5,"intents":["nothing"],"asked":{"slot":"nothing","tries":9223372036854775807},"offered":["x"]}"#,
        #"{"turn":1,"intents":["close-unresponsive"],"asked":{"slot":"contractType","tries":-1},"offered":[]}"#,
    ])
    func aForgedConversationDoesNoHarm(json: String) throws {
        let conversation = try JSONDecoder().decode(Conversation.self, from: Data(json.utf8))
        for text in ["1", "yes", "purple", "client went MIA, do I end it myself"] {
            let reply = assistant.reply(to: text, asOf: day, conversation: conversation)
            #expect(!reply.text.isEmpty)
            #expect(reply.answers.allSatisfy { $0.intent != "connects" })
        }
    }

    @Test func wordsThatNeedAPersonAddWhereToFindOne() {
        let reply = assistant.reply(
            to: "client went MIA, my lawyer says I should end it, do I end it myself", asOf: day)
        #expect(reply.answers.first?.intent == "close-unresponsive")
        #expect(reply.text.contains(reply.decline?.handOff ?? "person"))
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
