import CivilCalendar
import JobSuccess
import Testing

/// Courses of several steps, and days.
struct WhatIfStepsTests {
    static func idle(_ id: String) -> Contract {
        var contract = WhatIfHistory.open()
        contract.id = id
        contract.client = id
        return contract
    }

    static func two(_ rules: RuleSet.Name) -> WhatIf {
        WhatIf(
            contracts: WhatIfHistory.good(6) + [idle("a"), idle("b")],
            scorer: Scorer(rules: .named(rules), asOf: WhatIfHistory.asOf))
    }

    @Test func twoEndingsTakeEffectOnTheirDays() throws {
        let whatIf = Self.two(.classic2018)
        let course = try Course("close-now:a,close-now:b@2019-09-05")
        let option = try whatIf.option(for: course)
        #expect(option.action == "close-now:a,close-now:b@2019-09-05")
        #expect(option.contract == nil)
        #expect(option.on == WhatIfHistory.day("2019-09-20"))
        #expect(option.steps.map(\.on.description) == ["2019-08-15", "2019-09-05"])
        // Nine ways lead to three scores.
        #expect(option.branches.map(\.range.likely) == [88, 75, 100])
        #expect(option.branches[1].what == "a: no feedback; b: no feedback, or 3 other ways to the same")
        #expect(abs(option.branches[1].probability - 0.648 * 0.648) < 1e-12)
        // Until the second day only the first has ended.
        #expect(try whatIf.distribution(of: course, on: WhatIfHistory.day("2019-09-05")).possibleScores == [86, 100])
        #expect(
            try whatIf.distribution(of: course, on: WhatIfHistory.day("2019-09-06")).possibleScores == [75, 88, 100])
    }

    @Test func aStepWithoutADayFollowsTheOneBefore() throws {
        let option = try Self.two(.insights2024).option(for: Course("close-now:a@2019-10-01,close-now:b"))
        #expect(option.steps.map(\.on.description) == ["2019-10-01", "2019-10-01"])
    }

    @Test func beforeTheReleaseTheContractIsOpen() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.submitted)
        let course = try Course("submit-and-wait:x")
        #expect(try whatIf.distribution(of: course, on: WhatIfHistory.day("2019-08-25")).possibleScores == [100])
        #expect(try whatIf.distribution(of: course, on: WhatIfHistory.day("2019-08-26")).possibleScores == [86, 100])
        #expect(try whatIf.distribution(of: course, on: WhatIfHistory.day("1970-01-01")).possibleScores == [100])
    }

    @Test func aLaterStepTakesThePlaceOfAnEarlierOne() throws {
        let funded = WhatIfHistory.open {
            $0.escrow = Dollars(80)
            $0.milestoneDue = WhatIfHistory.asOf.adding(days: -60)
        }
        let whatIf = WhatIfHistory.whatIf(.insights2024, funded)
        let option = try whatIf.option(for: Course("leave-open=6:x,submit-and-wait:x@2019-09-01"))
        #expect(option.advice == .possible)
        #expect(option.money == .init(atStake: Dollars(80), due: WhatIfHistory.day("2019-09-15")))
        #expect(option.on == WhatIfHistory.day("2019-10-01"))
        let gaveUp = try whatIf.option(for: Course("submit-and-wait:x,close-now:x@2019-08-20"))
        #expect(gaveUp.advice == .advisedAgainst)
        #expect(!gaveUp.calendar.contains { $0.what == "automatic release" })
    }

    @Test func manyEndingsAreStillFollowed() throws {
        let ids = (0..<20).map { "i\($0)" }
        let whatIf = WhatIf(
            contracts: WhatIfHistory.good(6) + ids.map(Self.idle),
            scorer: Scorer(rules: .named(.classic2018), asOf: WhatIfHistory.asOf))
        let option = try whatIf.option(for: Course(ids.map { CourseStep(.closeNow, contract: $0) }))
        #expect(option.branches.count <= 81)
        #expect(abs(option.branches.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
        let disputes = Course(ids.map { CourseStep(.clientDisputes, contract: $0) })
        #expect(throws: Never.self) { try whatIf.option(for: disputes) }
    }

    @Test func tooManyDoubtfulStepsAreRefused() {
        let ids = (0..<7).map { "i\($0)" }
        let funded = ids.map { id in
            var contract = Self.idle(id)
            contract.escrow = Dollars(10)
            return contract
        }
        let whatIf = WhatIf(contracts: funded, scorer: Scorer(asOf: WhatIfHistory.asOf))
        let course = Course(ids.map { CourseStep(.clientDisputes, contract: $0) })
        let error = #expect(throws: WhatIfError.self) { try whatIf.option(for: course) }
        #expect(error?.problem == .tooManyWays(limit: 81))
    }

    static let monthEnds: [(asOf: String, months: Int, on: String)] = [
        ("2019-08-31", 1, "2019-09-30"), ("2019-08-31", 6, "2020-02-29"), ("2020-02-29", 12, "2021-02-28"),
        ("2018-12-31", 2, "2019-02-28"), ("2019-01-30", 1, "2019-02-28"),
    ]

    @Test(arguments: monthEnds)
    func monthsEndWithTheirLastDay(asOf: String, months: Int, on: String) throws {
        let day = WhatIfHistory.day(asOf)
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.open(), asOf: day)
        let course = Course(.leaveOpen(months: months), contract: "x")
        #expect(try whatIf.option(for: course).on == WhatIfHistory.day(on))
        let forecast = try whatIf.forecast(of: course, months: months)
        #expect(forecast.points.count == months + 1)
        #expect(forecast.points.last?.date == WhatIfHistory.day(on))
        #expect(forecast.label == course.description)
    }

    @Test func aForecastFollowsTheCourse() throws {
        let whatIf = WhatIfHistory.whatIf(.classic2018, WhatIfHistory.open())
        let open = try whatIf.forecast(of: Course("leave-open=6:x"), months: 4)
        #expect(open.points.map(\.range.likely) == [100, 100, 100, 86, 86])
        let ended = try whatIf.forecast(of: Course("ends-well:x@2019-09-20"), months: 4)
        #expect(ended.points.map(\.range.likely) == [100, 100, 100, 100, 100])
        #expect(try whatIf.forecast(of: Course("leave-open=6:x"), months: .max).points.count == 25)
        #expect(try whatIf.forecast(of: Course("leave-open=6:x"), months: -1).points.count == 1)
        #expect(!open.assumptions.isEmpty)
        // After 24 months only the contract in question is left.
        #expect(try whatIf.forecast(of: Course("leave-open=6:x"), months: 24).points.last?.range.likely == nil)
    }
}
