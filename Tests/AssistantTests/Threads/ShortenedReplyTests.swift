import Testing

@testable import Assistant

@Suite struct ShortenedReplyTests {
    private static let words = Array(repeating: "word", count: 40).joined(separator: " ")

    @Test(arguments: [
        ("\(words)\n\n\(words)", words), ("\(words)\n\nSteps:\n\n\(words)", words),
        ("\(words) \(words)\n\nMore.", "\(words) \(words)"), ("Short.\n\n- one\n- two", "Short.\n\n- one\n- two"),
        ("", ""),
    ])
    func aShortReplyEndsBehindItsFirstLines(text: String, short: String) throws {
        let assistant = try SmallAssistant.shared.get()
        let reply = try Self.reply(saying: text)
        #expect(reply.shortened(using: assistant.knowledge).answers.map(\.text) == [short])
    }

    @Test func aFocusedReplyKeepsItsLeadAndItsMainAnswer() throws {
        let assistant = try SmallAssistant.shared.get()
        let reply = try Self.reply(saying: "Main.", lead: "Lead.\n\n", others: ["Other."])
        let focused = reply.focused(using: assistant.knowledge)
        #expect(focused.answers.map(\.text) == ["Main."])
        #expect(focused.text.hasPrefix("Lead.\n\nMain."))
        #expect(!focused.text.contains("Other."))
    }

    @Test func whatHasOneAnswerIsFocusedAlready() throws {
        let assistant = try SmallAssistant.shared.get()
        let reply = try Self.reply(saying: "Main.", lead: "Lead.\n\n")
        #expect(reply.focused(using: assistant.knowledge).text == reply.text)
    }

    /// A real reply with other words in it.
    private static func reply(saying text: String, lead: String = "", others: [String] = []) throws -> Reply {
        let reply = try #require(try ThreadSample.reading([("Ann B", ThreadSample.question)]).posts[0].reply)
        let main = try #require(reply.answers.first)
        let answers = ([text] + others).map { text in
            Answer(
                intent: main.intent, title: main.title, confidence: main.confidence, variant: main.variant, text: text,
                sources: main.sources, estimate: nil)
        }
        return Reply(
            question: reply.question, asOf: reply.asOf, outcome: reply.outcome,
            text: lead + answers.map(\.text).joined(separator: "\n\n"), answers: answers, asks: [], facts: reply.facts,
            situation: reply.situation, alternatives: [], decline: nil, uncoveredTopics: [],
            conversation: reply.conversation, knowledge: reply.knowledge)
    }
}
