import CivilCalendar
import Testing

@testable import Assistant

@Suite struct ThreadDraftTests {
    private static let words = Array(repeating: "word", count: 40).joined(separator: " ")

    @Test(arguments: [
        ("\(words)\n\n\(words)", words), ("\(words)\n\nSteps:\n\n\(words)", words),
        ("\(words) \(words)\n\nMore.", "\(words) \(words)"), ("Short.\n\n- one\n- two", "Short.\n\n- one\n- two"),
        ("", ""),
    ])
    func aShortReplyEndsBehindItsFirstLines(text: String, short: String) throws {
        let draft = try Self.draft(of: Self.reply(saying: [text]))
        #expect(draft.short.answers.map(\.text) == [short])
    }

    @Test func aFullReplyKeepsItsLeadAndItsMainAnswer() throws {
        let full = try Self.draft(of: Self.reply(saying: ["Main."], lead: "Lead.\n\n")).full
        #expect(full.answers.map(\.text) == ["Main."])
        #expect(full.text.hasPrefix("Lead.\n\nMain."))
    }

    @Test func whereHelpIsFoundStaysBeforeTheAnswer() throws {
        let answer = "Main.\n\n\(Self.words)\n\n\(Self.words)"
        let reply = try Self.reply(saying: [answer], lead: "Call them.\nNow.\n\n")
        for text in try [Self.draft(of: reply).short.text, Self.draft(of: reply).full.text] {
            #expect(text.hasPrefix("Call them.\nNow.\n\nMain."))
        }
    }

    @Test func helpThatAnEarlierPostCalledForIsNotLost() throws {
        let earlier = try Self.reply(saying: ["Old."], lead: "Call them.\n\n")
        let reply = try Self.reply(saying: ["Main."])
        #expect(try Self.draft(of: reply, besides: [earlier]).short.text.hasPrefix("Call them."))
        let later = try Self.reply(saying: ["Main."], lead: "Write to them.\n\n")
        #expect(try !Self.draft(of: later, besides: [earlier]).short.text.contains("Call them."))
    }

    @Test func theDoubtAboutTheScoreIsToldInNumbers() throws {
        let reply = try SmallAssistant.shared.get().reply(
            to: ThreadSample.lateQuestion, asOf: ThreadSample.today, situation: Self.pausedAmongGoodOnes)
        let full = try Self.draft(of: reply).full.text
        #expect(full.contains("not the 75 you see"))
        #expect(full.contains("Until 7 November 2020"))
    }

    @Test func whatIsHardlyAskedIsLeftOut() throws {
        let intents = ["close-unresponsive", "score-idle-contract"]
        let reply = try Self.reply(saying: ["Main.", "Second."], intents: intents, confidence: 0.36)
        #expect(try Self.draft(of: reply).short.answers.map(\.intent) == ["close-unresponsive"])
    }

    @Test func aFullReplyHasNoMoreThanAnyOther() throws {
        let text = Array(repeating: Self.words, count: 6).joined(separator: "\n\n")
        let reply = try Self.reply(saying: [text, "Second."], intents: ["close-unresponsive", "score-idle-contract"])
        #expect(try Self.draft(of: reply).full.answers[0].text.split(whereSeparator: \.isWhitespace).count == 120)
    }

    @Test func ofTheOtherQuestionsOfAPostTheVerdictsStay() throws {
        let intents = ["close-unresponsive", "score-idle-contract", "score-few-contracts"]
        let reply = try Self.reply(saying: ["Main.\n\nMore.", "Second.\n\nWhy.", "Third.\n\nWhy."], intents: intents)
        for draft in try [Self.draft(of: reply).short, Self.draft(of: reply).full] {
            #expect(draft.answers.map(\.intent) == intents)
            #expect(draft.answers.map(\.text).dropFirst() == ["Second.", "Third."])
            #expect(draft.text.contains("\n\nSecond.\n\n"))
            #expect(draft.conversation.intents == intents)
        }
    }

    @Test func whatWasAskedBeforeIsAnsweredOnce() throws {
        let reply = try Self.reply(saying: ["Main."])
        let earlier = try Self.reply(
            saying: ["Old.", "Idle."], intents: ["close-unresponsive", "score-idle-contract"])
        let short = try Self.draft(of: reply, besides: [earlier, earlier]).short
        #expect(short.answers.map(\.text) == ["Main.", "Idle."])
    }

    @Test func aWarningIsNotRepeatedForAnEarlierQuestion() throws {
        let reply = try Self.reply(saying: ["**Do not end it yet.**"])
        let earlier = try Self.reply(saying: ["Do not close it."], intents: ["score-idle-contract"])
        #expect(try Self.draft(of: reply, besides: [earlier]).short.answers.count == 1)
    }

    @Test func whatAReplyDoesNotCoverAndWhatCannotBeStaysInTheDraft() throws {
        let contradiction = Contradiction.changed(.total, from: .number(4), to: .number(5))
        let reply = try Self.reply(saying: ["Main."], uncovered: ["fees"], contradictions: [contradiction])
        for draft in try [Self.draft(of: reply).short, Self.draft(of: reply).full] {
            #expect(draft.uncoveredTopics == ["fees"])
            #expect(draft.contradictions == [contradiction])
        }
    }

    @Test func aCourtesyOfAnEarlierPostIsNotRepeated() throws {
        let earlier = try Self.reply(saying: ["I can help."], intents: ["capabilities"])
        #expect(try Self.draft(of: Self.reply(saying: ["Main."]), besides: [earlier]).short.answers.count == 1)
    }

    @Test func aReplyThatAnswersNothingIsNoDraft() throws {
        let assistant = try SmallAssistant.shared.get()
        #expect(ThreadDraft(try Self.reply(saying: []), besides: [], knowledge: assistant.knowledge) == nil)
    }

    // MARK: Real replies

    private static func draft(of reply: Reply, besides earlier: [Reply] = []) throws -> ThreadDraft {
        let knowledge = try SmallAssistant.shared.get().knowledge
        return try #require(ThreadDraft(reply, besides: earlier, knowledge: knowledge))
    }

    /// By the rules until November 2020 an unpaid quiet contract explains 75.
    private static var pausedAmongGoodOnes: Situation {
        var situation = Situation()
        situation[.total] = .number(4)
        situation[.good] = .number(3)
        situation[.paused] = .number(1)
        situation[.currentScore] = .number(75)
        return situation
    }

    /// A real reply with other words in it.
    private static func reply(
        saying texts: [String], lead: String = "", intents: [String] = ["close-unresponsive"],
        confidence: Double = 0.9, uncovered: [String] = [], contradictions: [Contradiction] = []
    ) throws -> Reply {
        let reply = try #require(try ThreadSample.reading([("Ann B", ThreadSample.question)]).posts[0].reply)
        let main = try #require(reply.answers.first)
        let answers = zip(texts, intents).map { text, intent in
            Answer(
                intent: intent, title: intent, confidence: confidence, variant: main.variant, text: text,
                sources: main.sources, estimate: nil)
        }
        return Reply(
            question: reply.question, asOf: reply.asOf, outcome: reply.outcome,
            text: lead + texts.joined(separator: "\n\n"), answers: answers, asks: [], facts: reply.facts,
            situation: reply.situation, alternatives: [], decline: nil,
            uncoveredTopics: uncovered, contradictions: contradictions,
            conversation: reply.conversation, knowledge: reply.knowledge)
    }
}
