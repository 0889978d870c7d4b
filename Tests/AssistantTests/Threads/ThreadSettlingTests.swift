import Testing

@testable import Assistant

@Suite struct ThreadSettlingTests {
    @Test(arguments: [
        "No idea.", "Yes, same problem.", "Yes please, somebody answer this.", "No one ever answers in this forum.",
        "This platform gets worse every single year.",
        "Good question, would be nice if someone from the team answered.",
        "You have to ask support, and that means weeks, nobody knows it.",
        "Thank you for reaching out. Our team will contact you by private message soon.",
    ])
    func whatHoldsNoAnswerLeavesAQuestionOpen(text: String) throws {
        let reading = try ThreadSample.reading([("Ann B", ThreadSample.question), ("Otto W", text)])
        #expect(reading.posts.map(\.status) == [.open, .none])
    }

    @Test(arguments: [
        "Don't worry about the money, just end the contract and move on.",
        "Do not wait any longer, end the contract today.", "End the contract before he leaves you bad feedback.",
        "Finish it and refund him, then look for another client.", "Ending it is best, you can find better clients.",
    ])
    func adviceThatGivesMoneyAwaySettlesNothing(text: String) throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.submittedQuestion), ("Otto W", text), ("Ann B", "Thanks a lot, Otto."),
        ])
        #expect(reading.posts[0].status == .open)
        #expect(reading.posts[0].reply?.answers.first?.text.hasPrefix("**Do not end it yet.**") ?? false)
    }

    @Test(arguments: [
        ("Otto W", "How many days does the client have to review my work?", PostReading.Status.open),
        ("Otto W", "Should I wait or close the contract?", .open), ("Otto W", ThreadSample.question, .settled),
        ("Bernd H Moderator", "How many days does the client have to review my work?", .settled),
    ])
    func aBareYesSettlesWhatCanBeAnsweredSo(author: String, question: String, status: PostReading.Status) throws {
        let reading = try ThreadSample.reading([("Ann B", question), (author, "Yes.")])
        #expect(reading.posts[0].status == status)
    }

    @Test func whatIsSettledInSeveralPostsIsAnsweredInOneReply() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", "Does my idle contract hurt my score?"), ("Otto W", "No, it does not hurt your score."),
            ("Ann B", ThreadSample.question), ("Otto W", ThreadSample.answer),
        ])
        #expect(reading.posts.map { $0.reply != nil } == [false, false, true, false])
        let intents = try #require(reading.posts[2].reply).answers.map(\.intent)
        #expect(intents == ["close-unresponsive", "score-idle-contract"])
    }

    @Test func safeAdviceBesideItSettles() throws {
        let posts = [
            ("Ann B", ThreadSample.submittedQuestion), ("Mia K", "You should wait until the 14 days are over."),
            ("Otto W", "Just end the contract, you will find better clients."),
        ]
        #expect(try ThreadSample.reading(posts).posts[0].status == .settled)
    }

    @Test(arguments: [
        "It is still not solved.", "An earlier dispute was resolved in March, this one is another contract.",
        "Some say the client will do that when he is back.", "Thanks, but nobody has answered.",
        "Thanks for asking, it is a fixed price one.",
    ])
    func aWordThatClosesNothingLeavesAQuestionOpen(text: String) throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.question), ("Otto W", "Is it hourly or fixed price?"), ("Ann B", text),
        ])
        #expect(reading.posts[0].status == .open)
    }

    @Test func thanksForAnAnswerSettle() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", ThreadSample.question), ("Mia K", "Hi Otto,\n\nyou can close it yourself."),
            ("Ann B", "Thanks a lot."),
        ])
        #expect(reading.posts[0].status == .settled)
    }

    @Test func anAnswerIsKnownByWhatItIsAbout() throws {
        let reading = try ThreadSample.reading([
            ("Ann B", "Does an idle contract hurt my score?"),
            ("Otto W", "An idle contract without any feedback does not hurt the score."),
        ])
        #expect(reading.posts.map(\.status) == [.settled, .none])
    }

    @Test(arguments: [
        ("Tips for all of you", "Tips for new freelancers: an idle contract is no problem, close it yourself."),
        ("Good news", "I want to share my joy, my score is 100 though I had an idle contract."),
    ])
    func tipsAndJoyAskNothing(title: String, text: String) throws {
        #expect(try ThreadSample.reading(title: title, [("Ann B", text)]).posts.map(\.status) == [.none])
    }

    @Test func troubleNeedsNoQuestionMark() throws {
        let posts = [("Ann B", "My idle contract hurts my score and I can not do anything, my client is silent.")]
        #expect(try ThreadSample.reading(posts).posts.map(\.status) == [.open])
    }
}
