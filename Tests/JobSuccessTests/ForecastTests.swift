import CivilCalendar
import Foundation
import JobSuccess
import Testing

struct ForecastTests {
    @Test(arguments: [
        ("2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]),
        ("2024-01-30", ["2024-01-30", "2024-02-29", "2024-03-30"]),
        ("2024-02-29", ["2024-02-29", "2024-03-29", "2024-04-29"]),
        (
            "2026-08-31",
            ["2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]
        ),
    ])
    func eachMonthIsCountedFromTheFirstDay(asOf: String, days: [String]) {
        let scorer = Scorer(asOf: PlanHistory.day(asOf))
        let forecast = scorer.forecast(for: [], months: days.count - 1)
        #expect(forecast.points.map(\.date.description) == days)
    }

    @Test func submittedWorkIsPaidBySilence() throws {
        let day = PlanHistory.day("2018-11-21")
        var submitted = PlanHistory.open("x", lastActivity: day.adding(days: -3))
        submitted.kind = .fixed
        submitted.earned = Dollars(0)
        submitted.escrow = Dollars(120)
        submitted.submitted = day.adding(days: -3)
        let contracts = (1...4).map { PlanHistory.ended("\($0)", day) } + [submitted]
        let scorer = Scorer(rules: .named(.classic2018), asOf: day)
        let forecast = scorer.forecast(for: contracts, months: 6)
        let course = try WhatIf(contracts: contracts, scorer: scorer).forecast(of: Course("leave-open=6:x"), months: 6)
        #expect(forecast.points.map(\.range) == course.points.map(\.range))
        #expect(forecast.assumptions.contains { $0.hasPrefix("Submitted work is paid") })
    }

    @Test func noDayIsThereTwiceAtTheEndOfTheCalendar() {
        let last = PlanHistory.day("9999-12-31")
        #expect(Scorer(asOf: last).forecast(for: [], months: 3).points.map(\.date) == [last])
    }

    @Test func theDaysOfEveryChangeComeBetweenTheMonths() {
        let day = PlanHistory.day("2026-11-21")
        let contracts = [PlanHistory.ended("a", day.adding(months: -5)), PlanHistory.ended("b", day)]
        let scorer = Scorer(rules: .named(.insights2024), asOf: day)
        let months = scorer.forecast(for: contracts, months: 2)
        let all = scorer.forecast(for: contracts, months: 2, everyChange: true)
        let between = all.points.map(\.date).filter { !months.points.map(\.date).contains($0) }
        #expect(between.map(\.description) == ["2026-12-22"])
    }

    @Test(arguments: [(0, 1), (24, 25), (-5, 1), (Int.max, 61), (Int.min, 1)])
    func theLengthIsKeptInBounds(months: Int, points: Int) {
        let forecast = Scorer(asOf: PlanHistory.day("2026-11-21")).forecast(for: [], months: months)
        #expect(forecast.points.count == points)
        #expect(forecast.points.allSatisfy { $0.probabilityOfNone == 1 && $0.range.low == nil })
    }

    @Test func aBadEndingThatLeavesTheShortestWindowRaisesTheScore() {
        let contracts = [
            PlanHistory.ended("bad", "2026-05-21", stars: 1), PlanHistory.ended("a", "2026-08-01"),
            PlanHistory.ended("b", "2026-08-02"), PlanHistory.ended("c", "2026-08-03"),
        ]
        let scorer = Scorer(rules: .named(.insights2024), asOf: PlanHistory.day("2026-10-22"))
        let forecast = scorer.forecast(for: contracts, months: 2)
        // On 21 November it is six months old to the day, and still inside.
        #expect(forecast.points.map(\.range.likely) == [75, 100, 100])
        #expect(
            forecast.windowChanges == [WindowChange(date: PlanHistory.day("2026-11-22"), contract: "bad", months: 6)])
        let onTheDay = Scorer(rules: .named(.insights2024), asOf: PlanHistory.day("2026-10-21"))
        #expect(onTheDay.forecast(for: contracts, months: 2).points.map(\.range.likely) == [75, 75, 100])
    }

    @Test func goodEndingsFallOnTheLaterDays() {
        let scorer = Scorer(rules: .named(.insights2024), asOf: PlanHistory.day("2026-10-31"))
        let contracts = [PlanHistory.ended("a", "2026-10-01"), PlanHistory.ended("b", "2026-10-01", stars: 1)]
        let forecast = scorer.forecast(for: contracts, months: 4, goodEndingsAMonth: 2)
        #expect(forecast.points.map(\.range.likely) == [50, 75, 83, 88, 90])
        #expect(forecast.label == "2 good endings a month")
        let bigger = scorer.forecast(for: contracts, months: 1, goodEndingsAMonth: 2, each: Dollars(5_000))
        // Two weights of 1.5: 4 of 5.
        #expect(bigger.points.last?.range.likely == 80)
        #expect(scorer.forecast(for: contracts, months: 1, goodEndingsAMonth: -3).points.last?.range.likely == 50)
    }

    @Test func feedbackThatIsOpenTodayStaysUncertain() {
        var pending = Contract(id: "p", status: .ended)
        pending.ended = PlanHistory.day("2026-11-20")
        pending.earned = Dollars(100)
        let contracts = [pending, PlanHistory.ended("a", "2026-11-01"), PlanHistory.ended("b", "2026-11-01")]
        let forecast = Scorer(asOf: PlanHistory.day("2026-11-21")).forecast(for: contracts, months: 3)
        #expect(forecast.points.count == 4)
        for point in forecast.points {
            // Silent or good .6 + .4 · .88 of 100, bad .4 · .12 of 67.
            #expect(abs((point.range.expected ?? 0) - (95.2 + 0.048 * 67)) < 1e-9)
        }
        #expect(forecast.assumptions.contains { $0.contains("stays uncertain") })
    }

    @Test func anOpenContractBecomesIdleByOldRules() {
        let contracts =
            (0..<3).map { PlanHistory.ended("\($0)", "2019-08-01") }
            + [PlanHistory.open("idle", lastActivity: PlanHistory.day("2019-07-01"))]
        let asOf = PlanHistory.day("2019-08-15")
        let classic = Scorer(rules: .named(.classic2018), asOf: asOf).forecast(for: contracts, months: 3)
        #expect(classic.points.map(\.range.likely) == [nil, nil, 75, 75])
        #expect(classic.assumptions.contains { $0.contains("90 days") })
        let today = Scorer(rules: .named(.insights2024), asOf: asOf).forecast(for: contracts, months: 3)
        #expect(today.points.map(\.range.likely) == [100, 100, 100, 100])
        #expect(!today.assumptions.contains { $0.contains("90 days") })
    }

    @Test(arguments: RuleSet.Name.allCases, 300..<308)
    func whatHasLeftEveryWindowChangesNothing(name: RuleSet.Name, seed: Int) {
        let asOf = PlanHistory.day("2024-08-31")
        let scorer = Scorer(rules: .named(name), asOf: asOf)
        let history = RandomHistory(seed: UInt64(seed), count: 6, asOf: asOf).contracts
        let plain = scorer.forecast(for: history, months: 6)
        for month in 0...3 {
            // On the day of that month the contract is just outside.
            let leaves = asOf.adding(months: month)
            let old = PlanHistory.ended("old", leaves.adding(months: -24).adding(days: -5), stars: 1)
            let more = scorer.forecast(for: history + [old], months: 6)
            #expect(PlanHistory.agree(more.points[month...], plain.points[month...]))
        }
    }

    @Test(arguments: RuleSet.Name.allCases, 320..<324)
    func theFirstPointIsTodaysScore(name: RuleSet.Name, seed: Int) {
        let asOf = PlanHistory.day("2024-08-31")
        let scorer = Scorer(rules: .named(name), asOf: asOf)
        let history = RandomHistory(seed: UInt64(seed), count: 7, asOf: asOf).contracts
        let point = scorer.forecast(for: history, months: 0).points.first
        let now = scorer.report(for: history).now
        #expect(point?.range.low == now.low)
        #expect(point?.range.likely == now.likely)
        #expect(point?.range.high == now.high)
    }

    @Test func aLongHistoryIsForecast() {
        let asOf = PlanHistory.day("2026-11-21")
        let forecast = Scorer(asOf: asOf).forecast(for: PlanHistory.long(500, before: asOf), months: 2)
        #expect(forecast.points.count == 3)
        #expect(forecast.windowChanges.count > 60)
        #expect(forecast.windowChanges == forecast.windowChanges.sorted { $0.date < $1.date })
    }

    @Test func theEncodingIsFlat() throws {
        let contracts = [PlanHistory.ended("a", "2026-06-05"), PlanHistory.ended("b", "2026-06-05")]
        let forecast = Scorer(rules: .named(.insights2024), asOf: PlanHistory.day("2026-12-01"))
            .forecast(for: contracts, months: 0)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        #expect(
            String(decoding: try encoder.encode(forecast), as: UTF8.self) == """
                {"assumptions":["Nothing else ends, is paid or is rated.","The rules of 2024 stay in force."],\
                "label":"nothing changes","points":[{"date":"2026-12-01","expected":100,"high":100,"likely":100,\
                "low":100,"probabilityOfNone":0}],"windowChanges":[]}
                """)
    }
}
