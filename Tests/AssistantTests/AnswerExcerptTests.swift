import CivilCalendar
import Testing

@testable import Assistant

@Suite struct AnswerExcerptTests {
    private static let answer = """
        **Do not end it**: the money would go back[1]. Wait.

        - The client has 14 days. Silence pays you.[2]
        - The client wants changes: submit again[3].

        To send: *"Hi. Did you see it? Thanks."*

        Your score: since 8 November 2020 it is left out after 14 days[4].
        """

    private let excerpt = AnswerExcerpt(answer)

    @Test func theVerdictIsTheFirstParagraph() {
        #expect(excerpt.verdict == "Do not end it: the money would go back[1]. Wait.")
    }

    @Test func theMessageIsKeptWholeAndApart() {
        #expect(excerpt.messages == ["\"Hi. Did you see it? Thanks.\""])
        #expect(!excerpt.details.contains { $0.contains("To send") })
    }

    @Test func theGroundsAreTheVerdictAndTheNextCitedSentence() {
        #expect(excerpt.cited(atMost: 2) == [excerpt.verdict, "Silence pays you.[2]"])
    }

    @Test func aTimeIsToldWithItsSourceAndNotThatOfTheScore() throws {
        let day = try #require(CalendarDay(iso8601: "2026-11-21"))
        #expect(excerpt.timed(atMost: 2, asOf: day) == ["The client has 14 days. Silence pays you.[2]"])
    }

    @Test func whatIsSupposedFindsItsSentence() {
        #expect(
            excerpt.touching([.changes], atMost: 2) == [
                "The client wants changes: submit again[3]."
            ])
        #expect(excerpt.touching([], atMost: 2).isEmpty)
    }

    @Test func theNumbersOfSourcesAreCountedAnew() {
        let cited = CitedExcerpt("b[3] and a[1], b[3], none[9]", numbering: ["a", "x", "b"])
        #expect(cited.text == "b[1] and a[2], b[1], none[9]")
        #expect(cited.sources == ["b", "a"])
    }

    @Test(arguments: ["", "\n\n", "**", "*\"", "[1]", "\0", String(repeating: ".", count: 20_000)])
    func anyTextIsCut(text: String) throws {
        let day = try #require(CalendarDay(iso8601: "2026-11-21"))
        let excerpt = AnswerExcerpt(text)
        #expect(excerpt.messages.isEmpty)
        #expect(excerpt.timed(atMost: 2, asOf: day).isEmpty)
    }
}
