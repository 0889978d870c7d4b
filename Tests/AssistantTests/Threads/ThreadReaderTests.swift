import Testing

@testable import Assistant

@Suite struct ThreadReaderTests {
    @Test func aQuestionThatNobodyAnsweredIsOpenAndGetsADraft() throws {
        let reading = try ThreadSample.reading([("Ann B", ThreadSample.question)])
        #expect(reading.posts.map(\.role) == [.asker])
        #expect(reading.posts.map(\.status) == [.open])
        #expect(reading.posts[0].reply?.answers.first?.intent == "close-unresponsive")
    }

    @Test func anAnsweredQuestionIsSettledAndItsDraftIsShort() throws {
        let open = try ThreadSample.reading([("Ann B", ThreadSample.question)])
        let reading = try ThreadSample.reading([("Ann B", ThreadSample.question), ("Otto W", ThreadSample.answer)])
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
            try ThreadSample.reading([("Ann B", ThreadSample.question), ("Otto W", ThreadSample.answer)]).posts[0].reply
        )
        #expect(reply.answers[0].sources.allSatisfy { reply.answers[0].text.contains("[\($0.number)]") })
        #expect(reply.sourceLines.count == reply.answers[0].sources.count)
    }

    @Test func whoAsksInAnothersThreadIsFound() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.question), ("Otto W", ThreadSample.answer), ("Late L", ThreadSample.lateQuestion),
        ])
        #expect(reading.posts.map(\.role) == [.asker, .member, .lateAsker])
        #expect(reading.posts.map(\.status) == [.settled, .none, .open])
        #expect(reading.posts[2].reply?.answers.first?.intent == "score-idle-contract")
    }

    @Test func anAnswerBelongsToWhomItNames() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.question), ("Late L", ThreadSample.lateQuestion),
            ("Otto W", "Hi Ann,\n\n" + ThreadSample.answer),
        ])
        #expect(reading.posts.map(\.status) == [.settled, .open, .none])
    }

    @Test func quotedQuestionsAreNotTheWritersQuestions() throws {
        let quote =
            "@Ann B wrote:\n\n\(ThreadSample.lateQuestion)\n\nI would say yes, in your case it does hurt your score."
        let reading = try ThreadSample.reading([("Ann B", ThreadSample.question), ("Otto W", quote)])
        #expect(reading.posts.map(\.role) == [.asker, .member])
        #expect(reading.posts[1].status == .none)
    }

    @Test func eachAskerGetsOneDraft() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.question), ("Ann B", "Does the idle contract hurt my score as well?"),
        ])
        #expect(reading.posts.map(\.status) == [.open, .open])
        #expect(reading.posts.map { $0.reply != nil } == [false, true])
        let intents = try #require(reading.posts[1].reply).answers.map(\.intent)
        #expect(Set(intents).isSuperset(of: ["close-unresponsive", "score-idle-contract"]))
    }

    @Test func aQuestionIsOverWhenItsWriterSaysSo() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.question), ("Ann B", "It is solved, the client wrote today."),
        ])
        #expect(reading.posts.map(\.status) == [.settled, .none])
    }

    @Test(arguments: [
        "We offer guaranteed five star reviews for your score, write us on WhatsApp +1 555 010 0199.",
        "Close idle contracts and boost your score! Check out my course: https://example.com",
        "Good luck with that, I hope it ends well.", "", "Following.",
        "Is it hourly or fixed price? Did you submit anything to the client?",
    ])
    func whatNeitherAsksNorAnswersIsLeftAlone(text: String) throws {
        let reading = try ThreadSample.reading([("Ann B", ThreadSample.question), ("Otto W", text)])
        #expect(reading.posts.map(\.status) == [.open, .none])
        #expect(reading.posts[1].reply == nil)
        #expect(reading.posts[1].role == .member)
    }

    @Test func aThreadThatSellsGetsNoDraft() throws {
        let reading = try ThreadSample.reading([
            ("Shop", "Idle contract? Score too low? We offer guaranteed reviews, message us on Telegram.")
        ])
        #expect(reading.posts.map(\.status) == [.none])
    }

    @Test func whatIsNotCoveredGetsNoDraft() throws {
        let reading = try ThreadSample.reading([("Ann B", "How can I get more connects?")])
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
        let reading = try ThreadReader(SmallAssistant.shared.get(), on: ThreadSample.today).reading(
            of: Array(page.utf8))
        #expect(reading.posts.map(\.author) == [nil, nil, nil])
        #expect(reading.posts.map(\.role) == [.asker, .member, .asker])
        #expect(reading.posts.map(\.status) == [.open, .none, .open])
        #expect(reading.posts.map { $0.reply != nil } == [false, false, true])
    }

    @Test(arguments: ["Unfortunately, my contract is idle too.", "@Zoe wrote:\n\nIs it?\n\nMy contract is idle too."])
    func whoGreetsNobodyOnAPageWithoutNamesIsSomebodyElse(opening: String) throws {
        let page = """
            » Forums » Freelancers » Idle contract
            Community Member
            My client has been silent for two months. Should I close the contract?
            Community Member
            \(opening) Does my idle contract hurt my score?
            """
        let reading = try ThreadReader(SmallAssistant.shared.get(), on: ThreadSample.today).reading(
            of: Array(page.utf8))
        #expect(reading.posts.map(\.role) == [.asker, .lateAsker])
    }

    @Test func whatIsJoinedHoldsNoQuotes() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.question),
            ("Ann B", "@Otto W wrote:\n\nHow can I get more connects?\n\n" + "Does my idle contract hurt my score?"),
        ])
        let reply = try #require(reading.posts[1].reply)
        #expect(reply.outcome == .answered)
        #expect(!reply.question.contains("connects"))
    }

    @Test func theTitleIsAPartOfTheFirstPost() throws {
        let reading = try ThreadSample.reading(
            title: "Does an idle contract hurt my score?", [("Ann B", "Thanks in advance.")])
        #expect(reading.posts[0].reply?.answers.first?.intent == "score-idle-contract")
    }
}
