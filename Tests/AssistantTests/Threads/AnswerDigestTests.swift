import Testing

@testable import Assistant

@Suite struct AnswerDigestTests {
    private static let long = Array(repeating: "word", count: 80).joined(separator: " ")
    private static let sum = "Your numbers (estimate, rules of 2025): \(arithmetic)."

    @Test func theNumberStandsBehindTheVerdict() throws {
        let digest = try Self.digest("**Verdict.**[1]\n\n- \(Self.long)\n- Score: it is left out.[2] \(Self.sum) More.")
        #expect(digest.number == Self.sum)
        #expect(digest.text(within: 60, tellsNumber: true) == "**Verdict.**[1]\n\n\(Self.sum)")
        #expect(digest.text(within: 60, tellsNumber: false) == "**Verdict.**[1]")
    }

    @Test func aNumberIsToldOnce() throws {
        let digest = try Self.digest("**Verdict.**\n\nRules. \(Self.sum)")
        #expect(digest.text(within: 60, tellsNumber: true) == "**Verdict.**\n\nRules. \(Self.sum)")
    }

    @Test func anAnswerWithoutTheSumHasNoNumber() throws {
        #expect(try Self.digest("**Verdict.** 9 of 9 = 100.").number == nil)
        #expect(try Self.digest("").number == nil)
    }

    @Test func theDayThatRunsForTheAskerStays() throws {
        let item = "- Silence pays you. With your dates that falls on 30 November 2026."
        let digest = try Self.digest("**Wait.**\n\n- \(Self.long)\n\(item)\n- \(Self.long)", daysSinceSubmission: 5)
        #expect(digest.text(within: 60, tellsNumber: true) == "**Wait.**\n\n\(item)")
    }

    @Test func whatCostsMoneyWhenLeftOutStays() throws {
        let text = "**Wait.**\n\n- \(Self.long)\n- Rules. Do not end it before the release.[1]\n- Do not end it."
        let digest = try Self.digest(text, protecting: ["do not end"])
        #expect(
            digest.text(within: 60, tellsNumber: true) == "**Wait.**\n\n- Rules. Do not end it before the release.[1]")
        #expect(digest.protectedVerdict(after: "") == "**Wait.** Do not end it before the release.[1]")
        #expect(digest.protectedVerdict(after: "**Do not end it.**") == "**Wait.**")
    }

    @Test func aLineThatLeadsToNothingGoes() throws {
        let digest = try Self.digest("**Verdict.**\n\nSteps:\n\n1. \(Self.long)\n2. One.")
        #expect(digest.text(within: 60, tellsNumber: true) == "**Verdict.**")
    }

    @Test(arguments: [
        ("- One.[1] Two? **Three.**[2][3] four", ["One.[1]", "Two?", "**Three.**[2][3]", "four"]),
        ("No end", ["No end"]), ("", []), ("a.b c] d", ["a.b c] d"]), ("][.] x", ["][.] x"]),
    ])
    func aLineHasSentences(line: String, sentences: [String]) {
        #expect(MarkdownSentences.split(line[...]).map(String.init) == sentences)
    }

    @Test func aLineIsCutToItsNumbers() {
        let line = "**The rules cannot give 75.** They give 3 of 3 = 100. Something else counts."
        let numbers = MarkdownSentences.withNumbers(in: line[...])
        #expect(numbers == "**The rules cannot give 75.** They give 3 of 3 = 100.")
        #expect(MarkdownSentences.withNumbers(in: "Nothing.").isEmpty)
    }

    /// The digest of an answer for an asker of whose four contracts three went well.
    private static func digest(
        _ text: String, daysSinceSubmission: Double? = nil, protecting protected: [String] = []
    ) throws -> AnswerDigest {
        let today = ThreadSample.today
        let reply = try SmallAssistant.shared.get().reply(
            to: ThreadSample.question, asOf: today, situation: situation(daysSinceSubmission))
        let estimate = try #require(CountedContracts(situation(nil), asOf: today)).estimate
        let main = try #require(reply.answers.first)
        let answer = Answer(
            intent: main.intent, title: main.title, confidence: main.confidence, variant: main.variant, text: text,
            sources: [], estimate: estimate)
        return AnswerDigest(answer, of: reply, protecting: protected)
    }

    /// What comes of these contracts, as answers write it.
    private static var arithmetic: String {
        CountedContracts(situation(nil), asOf: ThreadSample.today).flatMap { EstimateText($0.estimate).arithmetic }
            ?? ""
    }

    private static func situation(_ daysSinceSubmission: Double?) -> Situation {
        var situation = Situation()
        situation[.total] = .number(4)
        situation[.good] = .number(3)
        situation[.bad] = .number(1)
        if let daysSinceSubmission {
            situation[.submitted] = .flag(true)
            situation[.daysSinceSubmission] = .number(daysSinceSubmission)
        }
        return situation
    }
}
