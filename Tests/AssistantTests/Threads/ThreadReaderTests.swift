import CivilCalendar
import Forum
import Testing

@testable import Assistant

@Suite struct ThreadReaderTests {
    private static let today = CalendarDay(ordinal: 20_778)

    private static let question = "My client has been silent for two months. Should I close the contract?"
    private static let lateQuestion = "Same here, my contract is idle too. Does an idle contract hurt my score?"
    private static let answer = "Close it yourself when nothing is submitted. Your score will not mind that."

    @Test func aQuestionThatNobodyAnsweredIsOpenAndGetsADraft() throws {
        let reading = try Self.reading([("Ann B", Self.question)])
        #expect(reading.posts.map(\.role) == [.asker])
        #expect(reading.posts.map(\.status) == [.open])
        #expect(reading.posts[0].reply?.answers.first?.intent == "close-unresponsive")
    }

    @Test func anAnsweredQuestionIsSettledAndItsDraftIsShort() throws {
        let open = try Self.reading([("Ann B", Self.question)])
        let reading = try Self.reading([("Ann B", Self.question), ("Otto W", Self.answer)])
        #expect(reading.posts.map(\.role) == [.asker, .member])
        #expect(reading.posts.map(\.status) == [.settled, .none])
        let full = try #require(open.posts[0].reply?.answers.first?.text)
        let short = try #require(reading.posts[0].reply?.answers.first?.text)
        #expect(full.hasPrefix(short))
        #expect(short.split(separator: " ").count <= 60)
        #expect(reading.posts[1].reply == nil)
    }

    @Test func aShortDraftListsOnlyTheSourcesItCites() throws {
        let reply = try #require(
            try Self.reading([("Ann B", Self.question), ("Otto W", Self.answer)]).posts[0].reply)
        #expect(reply.answers[0].sources.allSatisfy { reply.answers[0].text.contains("[\($0.number)]") })
        #expect(reply.sourceLines.count == reply.answers[0].sources.count)
    }

    @Test func whoAsksInAnothersThreadIsFound() throws {
        let reading = try Self.reading([
            ("Ann B", Self.question), ("Otto W", Self.answer), ("Late L", Self.lateQuestion),
        ])
        #expect(reading.posts.map(\.role) == [.asker, .member, .lateAsker])
        #expect(reading.posts.map(\.status) == [.settled, .none, .open])
        #expect(reading.posts[2].reply?.answers.first?.intent == "score-idle-contract")
    }

    @Test func anAnswerBelongsToWhomItNames() throws {
        let reading = try Self.reading([
            ("Ann B", Self.question), ("Late L", Self.lateQuestion), ("Otto W", "Hi Ann,\n\n" + Self.answer),
        ])
        #expect(reading.posts.map(\.status) == [.settled, .open, .none])
    }

    @Test func quotedQuestionsAreNotTheWritersQuestions() throws {
        let quote = "@Ann B wrote:\n\n\(Self.lateQuestion)\n\nI would say yes, in your case it does hurt your score."
        let reading = try Self.reading([("Ann B", Self.question), ("Otto W", quote)])
        #expect(reading.posts.map(\.role) == [.asker, .member])
        #expect(reading.posts[1].status == .none)
    }

    @Test func eachAskerGetsOneDraft() throws {
        let reading = try Self.reading([
            ("Ann B", Self.question), ("Ann B", "Does the idle contract hurt my score as well?"),
        ])
        #expect(reading.posts.map(\.status) == [.open, .open])
        #expect(reading.posts.map { $0.reply != nil } == [false, true])
        let intents = try #require(reading.posts[1].reply).answers.map(\.intent)
        #expect(Set(intents).isSuperset(of: ["close-unresponsive", "score-idle-contract"]))
    }

    @Test func aQuestionIsOverWhenItsWriterSaysSo() throws {
        let reading = try Self.reading([("Ann B", Self.question), ("Ann B", "It is solved, the client wrote today.")])
        #expect(reading.posts.map(\.status) == [.settled, .none])
    }

    @Test(arguments: [
        "We offer guaranteed five star reviews for your score, write us on WhatsApp +1 555 010 0199.",
        "Close idle contracts and boost your score! Check out my course: https://example.com",
        "Good luck with that, I hope it ends well.", "", "Following.",
        "Is it hourly or fixed price? Did you submit anything to the client?",
    ])
    func whatNeitherAsksNorAnswersIsLeftAlone(text: String) throws {
        let reading = try Self.reading([("Ann B", Self.question), ("Otto W", text)])
        #expect(reading.posts.map(\.status) == [.open, .none])
        #expect(reading.posts[1].reply == nil)
        #expect(reading.posts[1].role == .member)
    }

    @Test func aThreadThatSellsGetsNoDraft() throws {
        let reading = try Self.reading([
            ("Shop", "Idle contract? Score too low? We offer guaranteed reviews, message us on Telegram.")
        ])
        #expect(reading.posts.map(\.status) == [.none])
    }

    @Test func whatIsNotCoveredGetsNoDraft() throws {
        let reading = try Self.reading([("Ann B", "How can I get more connects?")])
        #expect(reading.posts.map(\.status) == [.none])
    }

    @Test func whoComesBackOnAPageWithoutNamesIsTheAsker() throws {
        let page = """
            » Forums » Freelancers » Idle contract
            Community Member
            My client has been silent for two months. Does this idle contract hurt my score?
            Community Member
            Hi Mia,
            you may read about the score here.



            Hi Jonas,
            I have read it. My client is still silent. Should I close the contract?
            """
        let reading = try ThreadReader(SmallAssistant.shared.get(), on: Self.today).reading(of: Array(page.utf8))
        #expect(reading.posts.map(\.author) == [nil, nil, nil])
        #expect(reading.posts.map(\.role) == [.asker, .member, .asker])
        #expect(reading.posts.map(\.status) == [.open, .none, .open])
        #expect(reading.posts.map { $0.reply != nil } == [false, false, true])
    }

    @Test func theTitleIsAPartOfTheFirstPost() throws {
        let reading = try Self.reading(title: "Does an idle contract hurt my score?", [("Ann B", "Thanks in advance.")])
        #expect(reading.posts[0].reply?.answers.first?.intent == "score-idle-contract")
    }

    private static func reading(
        title: String = "A thread", _ posts: [(author: String, text: String)]
    ) throws -> ThreadReading {
        let page = posts.map { "\($0.author) Member Since: Feb 3, 2022\n\($0.text)\n" }.joined()
        return try ThreadReader(SmallAssistant.shared.get(), on: today).reading(of: Array("\(title)\n\(page)".utf8))
    }
}
