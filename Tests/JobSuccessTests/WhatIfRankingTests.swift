import CivilCalendar
import JobSuccess
import Testing

/// The order of options, by small histories too.
struct WhatIfRankingTests {
    static let unfunded = [
        WhatIfHistory.open(),
        WhatIfHistory.open { $0.lastActivity = WhatIfHistory.asOf.adding(days: -120) },
        WhatIfHistory.open { $0.lastActivity = nil },
        WhatIfHistory.open { $0.kind = nil },
    ]

    @Test(arguments: RuleSet.Name.allCases, 0...4)
    func whatPaysNothingIsEnded(rules: RuleSet.Name, good: Int) throws {
        for contract in Self.unfunded {
            let comparison = try WhatIfHistory.whatIf(rules, contract, good: good).comparison(of: "x")
            #expect(comparison.recommended?.action == "close-now")
        }
    }

    @Test(arguments: RuleSet.Name.allCases, 0...4)
    func doubtfulHistoriesDoNotChangeThat(rules: RuleSet.Name, count: Int) throws {
        for seed in 0..<4 {
            let asOf = WhatIfHistory.asOf
            let history = RandomHistory(seed: UInt64(seed), count: count, asOf: asOf).contracts
            let whatIf = WhatIf(
                contracts: history + [WhatIfHistory.open()], scorer: Scorer(rules: .named(rules), asOf: asOf))
            let comparison = try whatIf.comparison(of: "x")
            #expect(comparison.recommended?.action == "close-now", "seed \(seed)")
        }
    }

    @Test func equalRangesAreATie() throws {
        // Ending it lowers the mean by more than a point, but the range people
        // see is the same.
        let comparison = try WhatIfHistory.whatIf(.insights2024, WhatIfHistory.open(), good: 2).comparison(of: "x")
        let ranges = comparison.options.filter { $0.advice != .event }.map(\.range)
        #expect(ranges.allSatisfy { [$0.low, $0.likely, $0.high] == [100, 100, 100] })
        #expect((ranges[1].expected ?? 0) - (ranges[0].expected ?? 0) > 1)
        #expect(comparison.options.map(\.action).prefix(2) == ["close-now", "leave-open=1"])
    }

    @Test func aCertainSuccessIsNotPutAtRisk() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfScenarioTests.longTerm, good: 2)
        #expect(try whatIf.comparison(of: "x").recommended?.action == "leave-open=1")
    }

    // MARK: - Days and branches

    @Test(arguments: RuleSet.Name.allCases, WhatIfHistory.all.indices)
    func everyCourseBeginsWithTodaysScore(rules: RuleSet.Name, index: Int) throws {
        let whatIf = WhatIfHistory.whatIf(rules, WhatIfHistory.all[index].contract, good: 3)
        let today = whatIf.scorer.report(for: whatIf.contracts).now
        for action in WhatIfHistory.actions {
            guard let forecast = try? whatIf.forecast(of: Course(action, contract: "x"), months: 1) else { continue }
            #expect(forecast.points.first?.range == today)
        }
    }

    @Test func manyBranchesAreGroupedByWhatTheyLeadTo() throws {
        let ids = ["a", "b", "c", "d", "e", "f", "g", "h"]
        let whatIf = WhatIf(
            contracts: WhatIfHistory.good(6) + ids.map(WhatIfStepsTests.idle),
            scorer: Scorer(rules: .named(.classic2018), asOf: WhatIfHistory.asOf))
        for count in 3...8 {
            let course = Course(ids.prefix(count).map { CourseStep(.closeNow, contract: $0) })
            let option = try whatIf.option(for: course)
            #expect(option.branches.count <= 6)
            #expect(abs(option.branches.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
            let shown = option.branches.filter { $0.what != "otherwise" }
            #expect(shown.map(\.probability) == shown.map(\.probability).sorted(by: >))
            let ranges = shown.map { [$0.range.low, $0.range.likely, $0.range.high] }
            #expect(Set(ranges).count == ranges.count)
            #expect(option.branches.dropLast().allSatisfy { $0.what != "otherwise" })
        }
    }

    @Test func eventsNameTheirContractWhereThereAreSeveral() throws {
        let course = try Course("close-now:b@2019-09-05,close-now:a@2019-08-20")
        let option = try WhatIfStepsTests.two(.insights2024).option(for: course)
        #expect(
            option.calendar.map { "\($0.date) \($0.what)" } == [
                "2019-08-20 a: end the contract", "2019-09-03 a: last day for feedback",
                "2019-09-05 b: end the contract", "2019-09-19 b: last day for feedback",
            ])
        let alone = try WhatIfHistory.whatIf(.insights2024, WhatIfHistory.open())
            .option(for: Course("leave-open=1:x,close-now:x"))
        #expect(alone.calendar.first?.what == "end the contract")
    }
}
