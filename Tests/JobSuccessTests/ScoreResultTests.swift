import CivilCalendar
import Foundation
import JobSuccess
import Testing

struct ScoreResultTests {
    private static let day = CalendarDay(year: 2026, month: 11, day: 20) ?? CalendarDay(ordinal: 0)
    private static let scorer = Scorer(asOf: day)

    private static let contracts: [Contract] = {
        var good = Contract(id: "c1", status: .ended)
        good.ended = day.adding(days: -40)
        (good.stars, good.earned) = (5, Dollars(100))
        var open = Contract(id: "c2", status: .open)
        open.earned = Dollars(50)
        return [good, open]
    }()

    private func keys(_ request: ScoreRequest) throws -> Set<String> {
        let result = try ScoreResult(request, of: Self.contracts, scorer: Self.scorer)
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(result)) as? [String: Any]
        return Set(try #require(object).keys)
    }

    @Test func askingNothingGivesTheReportAlone() throws {
        let report = try JSONEncoder().encode(Self.scorer.report(for: Self.contracts))
        let object = try JSONSerialization.jsonObject(with: report) as? [String: Any]
        #expect(try keys(ScoreRequest()) == Set(try #require(object).keys))
    }

    @Test func eachThingThatIsAskedHasItsKey() throws {
        let nothing = try keys(ScoreRequest())
        var request = ScoreRequest()
        (request.shown, request.target, request.closing) = (90, 95, .everyOpen)
        (request.forecast, request.assumptions, request.compared) = (true, true, ["c2"])
        let added = try keys(request).subtracting(nothing)
        #expect(
            added == [
                "explanation", "target", "closing", "forecast", "windowCalendar", "assumptions", "comparisons", "facts",
            ])
    }

    @Test func closingSomeIsNotClosingAll() throws {
        var request = ScoreRequest()
        request.closing = .these(["c9"])
        let result = try ScoreResult(request, of: Self.contracts, scorer: Self.scorer)
        #expect(result.closing == Self.scorer.closingPlan(for: ["c9"], contracts: Self.contracts))
        #expect(result.closing?.unknown == ["c9"])
    }

    @Test func aCourseStandsAmongTheOptionsOfTheReport() throws {
        var request = ScoreRequest()
        request.courses = [try Course("close-now:c2")]
        let result = try ScoreResult(request, of: Self.contracts, scorer: Self.scorer)
        #expect(result.report.estimate.options.map(\.contract) == ["c2"])
        #expect(!result.facts.isEmpty)
    }

    @Test func aContractThatIsNotThereThrows() throws {
        var compared = ScoreRequest()
        compared.compared = ["c9"]
        var course = ScoreRequest()
        course.courses = [try Course("close-now:c9")]
        for request in [compared, course] {
            #expect(throws: WhatIfError.self) {
                try ScoreResult(request, of: Self.contracts, scorer: Self.scorer)
            }
        }
    }
}
