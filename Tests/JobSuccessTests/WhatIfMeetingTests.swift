import CivilCalendar
import JobSuccess
import Testing

/// Courses whose later steps meet what earlier ones began.
struct WhatIfMeetingTests {
    private static let asOf = WhatIfHistory.asOf

    @Test func aRunningContractIsNotEnded() throws {
        let running = WhatIfHistory.open {
            $0.kind = .hourly
            $0.earned = Dollars(900)
            $0.lastActivity = Self.asOf.adding(days: -1)
        }
        for name in RuleSet.Name.allCases {
            let comparison = try WhatIfHistory.whatIf(name, running, good: 80).comparison(of: "x")
            #expect(comparison.recommended?.action == "leave-open=1", "\(name)")
        }
    }

    @Test func wordsDescribeOnlyWhatStillHappens() throws {
        let contract = WhatIfHistory.open {
            $0.kind = .hourly
            $0.earned = Dollars(300)
            $0.lastPayment = Self.asOf.adding(days: -20)
        }
        let option = try WhatIfHistory.whatIf(.insights2024, contract)
            .option(for: Course("close-now:x,refund-full:x@2019-08-20"))
        #expect(option.branches.allSatisfy { !$0.what.contains(";") })
        #expect(Set(option.branches.map(\.what)).count == option.branches.count)
        #expect(abs(option.branches.reduce(0) { $0 + $1.probability } - 1) < 1e-12)
    }

    @Test func moneyThatComesBeforeALaterStepIsNamed() throws {
        let option = try WhatIfHistory.whatIf(.classic2018, WhatIfHistory.submitted)
            .option(for: Course("leave-open=1:x,close-now:x@2019-09-20"))
        #expect(option.money?.atStake == Dollars(120))
        #expect(option.money?.due == WhatIfHistory.day("2019-08-24"))
        #expect(option.advice == .possible)
    }

    @Test func withoutHeldMeansTheSameEverywhere() throws {
        var held = WhatIfHistory.open { $0.status = .held }
        held.client = "client 0"
        held.firstPayment = Self.asOf.adding(days: -300)
        held.lastPayment = Self.asOf.adding(days: -10)
        var other = WhatIfHistory.open { $0.kind = .hourly }
        other.id = "y"
        let contracts = WhatIfHistory.good(2) + [held, other]
        for name in RuleSet.Name.allCases {
            let scorer = Scorer(rules: .named(name), asOf: Self.asOf)
            let option = try WhatIf(contracts: contracts, scorer: scorer).option(for: Course("leave-open=1:y"))
            let later = Scorer(rules: .named(name), asOf: Self.asOf.adding(months: 1))
            #expect(option.withoutHeld == later.report(for: contracts).withoutHeld, "\(name)")
        }
    }

    @Test func onlyContractsThatStillCountAreSeenLeavingAWindow() throws {
        let hourly = WhatIfHistory.open {
            $0.kind = .hourly
            $0.earned = Dollars(50)
        }
        let whatIf = WhatIfHistory.whatIf(.insights2024, hourly)
        let ends = try whatIf.forecast(of: Course("ends-well:x"), months: 8).windowChanges.map(\.contract)
        #expect(ends.contains("x"))
        let open = try whatIf.forecast(of: Course("leave-open=1:x"), months: 8).windowChanges.map(\.contract)
        #expect(!open.contains("x"))
        #expect(open.contains("g0"))
    }
}
