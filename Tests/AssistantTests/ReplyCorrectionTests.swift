import CivilCalendar
import Testing

@testable import Assistant

@Suite struct ReplyCorrectionTests {
    private let day: CalendarDay

    init() throws {
        day = try #require(CalendarDay(iso8601: "2026-11-21"))
    }

    private func read(_ text: String, known: [SituationKey: FactValue]) -> ReplyCorrection? {
        var situation = Situation()
        for (key, value) in known { situation[key] = value }
        return ReplyCorrection(
            text, facts: SituationReader(reference: day).facts(in: text), known: situation, asOf: day)
    }

    @Test(arguments: ["not 5 days, 8", "no, not 5 days, 8 days", "8 days, not 5"])
    func anotherNumberTakesThePlaceOfAKnownOne(text: String) throws {
        let correction = try #require(read(text, known: [.daysSinceSubmission: .number(5)]))
        let values = correction.values ?? []
        let facts = SituationReader(reference: day).facts(in: text)
        let isRead = facts.contains { $0.key == .daysSinceSubmission && $0.value == .number(8) }
        #expect(isRead || values.map(\.value) == [.number(8)])
        #expect(correction.isPlain)
    }

    @Test(arguments: ["sorry, 8 days ago", "sorry 8 days", "I mean 8 days ago"])
    func aBareTimeIsTheTimeThatWasTold(text: String) throws {
        let correction = try #require(read(text, known: [.daysSinceSubmission: .number(5)]))
        #expect(correction.values?.map(\.value) == [.number(8)])
    }

    @Test(arguments: ["no, it's hourly", "actually the escrow is 500", "no I have 12 jobs"])
    func aDenialWithAFactSpeaksOfWhatWasSaid(text: String) throws {
        let correction = try #require(read(text, known: [.total: .number(4)]))
        #expect(correction.isPlain)
        #expect(correction.values?.isEmpty == true)
    }

    @Test(arguments: [
        "sorry but my client wants a refund of 300 now", "no", "why not?", "no, is it bad?", "it is hourly", "",
        "no, and how do I get my money?", "sorry", String(repeating: "no ", count: 100_000),
        "no " + String(repeating: "9", count: 1_000),
    ])
    func otherTextsPutNothingRight(text: String) {
        #expect(read(text, known: [.daysSinceSubmission: .number(5)])?.values == nil)
    }

    @Test func aNewFactAfterACourtesyMayBeANewSubject() throws {
        let correction = try #require(read("sorry, my score is 75 now", known: [:]))
        #expect(!correction.isPlain)
    }
}
