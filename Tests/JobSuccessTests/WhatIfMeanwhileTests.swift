import CivilCalendar
import Testing

@testable import JobSuccess

/// What happens by itself before a step, and what should have happened.
struct WhatIfMeanwhileTests {
    static let dormant = WhatIfHistory.open {
        $0.escrow = Dollars(80)
        $0.milestoneDue = WhatIfHistory.day("2019-08-01")
    }
    static let overdue = WhatIfHistory.open {
        $0.submitted = WhatIfHistory.day("2019-07-20")
        $0.escrow = Dollars(500)
    }
    static let gone = WhatIfHistory.open {
        $0.escrow = Dollars(500)
        $0.milestoneDue = WhatIfHistory.day("2019-04-01")
    }

    @Test(arguments: RuleSet.Name.allCases)
    func workIsPaidBeforeALaterStep(rules: RuleSet.Name) throws {
        let whatIf = WhatIfHistory.whatIf(rules, WhatIfHistory.submitted)
        let option = try whatIf.option(for: Course("close-now:x@2019-09-02"))
        #expect(option.advice == .possible)
        #expect(option.money == nil)
        #expect(option.calendar.first == .init(date: WhatIfHistory.day("2019-08-24"), what: "automatic release"))
        #expect(option.assumptions.contains { $0.contains("stays silent") && $0.contains("2019-08-24") })
        #expect(option.restsOn.contains("F96"))
        // Ended with a payment and without feedback, so left out.
        #expect(option.branches.map(\.range.likely) == [100, 100, 86])
    }

    @Test(arguments: ["2019-08-15", "2019-08-23", "2019-08-24"])
    func upToTheReleaseAnEndingGivesTheMoneyUp(day: String) throws {
        for course in ["close-now:x@\(day)", "leave-open=1:x,close-now:x@\(day)"] {
            let option = try WhatIfHistory.whatIf(.insights2024, WhatIfHistory.submitted).option(for: Course(course))
            #expect(option.advice == .advisedAgainst, "\(course)")
        }
    }

    @Test func theDayAfterTheReleaseItIsSafe() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.submitted)
        for course in ["close-now:x@2019-08-25", "leave-open=1:x,close-now:x@2019-08-25"] {
            #expect(try whatIf.option(for: Course(course)).advice == .possible)
        }
        let refund = try whatIf.option(for: Course("refund-partial=20:x@2019-09-01"))
        #expect(refund.money == .init(atStake: Dollars(20), due: WhatIfHistory.day("2019-09-01")))
    }

    @Test func aDormantContractEndsBeforeALaterStep() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, Self.dormant)
        let end = WhatIfHistory.day("2019-11-13")
        for action in ["close-now", "submit-and-wait", "leave-open=1"] {
            let error = #expect(throws: WhatIfError.self) { try whatIf.option(for: Course("\(action):x@2019-11-14")) }
            #expect(error?.problem == .notPossible(.dormant(end)))
        }
        #expect(NotPossible.dormant(end).restsOn == ["F75"])
        let inTime = try whatIf.option(for: Course("submit-and-wait:x@2019-11-13"))
        #expect(inTime.money?.due == WhatIfHistory.day("2019-11-27"))
    }

    static let releases: [(course: String, release: String, end: String)] = [
        ("submit-and-wait:x", "2019-08-24", "2019-08-25"),
        ("submit-and-wait:x@2019-08-20", "2019-08-24", "2019-08-25"),
        ("submit-and-wait:x@2019-10-01", "2019-08-24", "2019-10-01"),
        ("leave-open=1:g@2019-10-01,submit-and-wait:x", "2019-08-24", "2019-08-25"),
        ("leave-open=1:g@2019-08-20,submit-and-wait:x", "2019-08-24", "2019-08-25"),
    ]

    @Test(arguments: releases)
    func submittedWorkIsReleasedOnItsDay(course: String, release: String, end: String) throws {
        var other = WhatIfHistory.open()
        other.id = "g"
        let whatIf = WhatIf(
            contracts: WhatIfHistory.good(3) + [WhatIfHistory.submitted, other],
            scorer: Scorer(rules: .named(.insights2024), asOf: WhatIfHistory.asOf))
        let option = try whatIf.option(for: Course(course))
        let days = option.calendar.reduce(into: [String: CalendarDay]()) { days, event in
            days[event.what.hasPrefix("x: ") ? String(event.what.dropFirst(3)) : event.what] = event.date
        }
        let ending = WhatIfHistory.day(end)
        #expect(days["automatic release"] == WhatIfHistory.day(release))
        #expect(days["once you see the money released, end the contract"] == ending)
        #expect(days["last day for feedback"] == ending.adding(days: 14))
        #expect(option.money?.due == WhatIfHistory.day(release))
        #expect(option.calendar.map(\.date) == option.calendar.map(\.date).sorted())
    }

    @Test func aStepFollowsTheWaitOnTheSameContract() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.open())
        let option = try whatIf.option(for: Course("leave-open=3:x,close-now:x"))
        #expect(option.steps.map(\.on.description) == ["2019-08-15", "2019-11-15"])
        let submitted = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.submitted)
        let refund = try submitted.option(for: Course("submit-and-wait:x,refund-partial=20:x"))
        #expect(refund.steps.map(\.on.description) == ["2019-08-15", "2019-08-25"])
    }

    @Test func anOverdueReleaseIsSaidFirst() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, Self.overdue)
        let due = WhatIfHistory.day("2019-08-03")
        let comparison = try whatIf.comparison(of: "x")
        #expect(comparison.recommended?.action == "submit-and-wait")
        for option in comparison.options.filter({ $0.advice != .event }) {
            #expect(option.because.hasPrefix("The money should have been released on \(due). Ask support"))
            #expect(option.money == .init(atStake: Dollars(500), due: due))
            #expect(!option.calendar.contains { $0.what.contains("release") || $0.date < whatIf.scorer.asOf })
        }
        // What did not happen in time is not expected to happen later.
        #expect(try whatIf.option(for: Course("close-now:x@2019-10-01")).advice == .advisedAgainst)
    }

    @Test func moneyThatMayBeGoneIsLookedForFirst() throws {
        let comparison = try WhatIfHistory.whatIf(.insights2024, Self.gone).comparison(of: "x")
        #expect(comparison.recommended == nil)
        #expect(comparison.note?.contains("look first") == true)
        for option in comparison.options.filter({ $0.advice != .event }) {
            #expect(option.because.hasPrefix("The money may already have gone back: "))
            #expect(option.because.contains("Look first."))
            #expect(!option.because.contains("silence then releases"))
            #expect(!option.calendar.contains { $0.what.contains("automatic") })
        }
    }

    @Test(arguments: RuleSet.Name.allCases, 0..<5)
    func anyCourseCanBeFollowed(rules: RuleSet.Name, seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let contracts = WhatIfHistory.all.shuffled(using: &generator).prefix(3).enumerated().map { index, state in
            var contract = state.contract
            contract.id = "\(index)"
            contract.client = contract.id
            return contract
        }
        let whatIf = WhatIf(
            contracts: WhatIfHistory.good(3) + contracts,
            scorer: Scorer(rules: .named(rules), asOf: WhatIfHistory.asOf))
        for _ in 0..<12 {
            let steps = (0..<3).map { _ in
                CourseStep(
                    WhatIfHistory.actions.randomElement(using: &generator) ?? .closeNow,
                    contract: "\(Int.random(in: 0..<3, using: &generator))",
                    on: [nil, WhatIfHistory.asOf.adding(days: .random(in: 0...400, using: &generator))]
                        .randomElement(using: &generator) ?? nil)
            }
            guard let option = try? whatIf.option(for: Course(steps)) else { continue }
            #expect(abs(option.branches.reduce(0) { $0 + $1.probability } - 1) < 1e-9)
            #expect(option.branches.count <= 6)
            #expect(option.calendar.map(\.date) == option.calendar.map(\.date).sorted())
            let first = try whatIf.distribution(of: Course(steps), on: WhatIfHistory.asOf)
            #expect(ScoreRange(first) == whatIf.scorer.report(for: whatIf.contracts).now)
        }
    }

    @Test(arguments: RuleSet.Name.allCases)
    func moneyInEscrowIsNotSafeThere(rules: RuleSet.Name) throws {
        let funded = WhatIfHistory.open { $0.escrow = Dollars(800) }
        let option = try WhatIfHistory.whatIf(rules, funded).option(for: Course("leave-open=3:x"))
        #expect(!option.because.contains("does no harm"))
        #expect(option.because.contains("90 days after the last milestone date, and that date is not known"))
        #expect(option.money?.atStake == Dollars(800))
        #expect(option.restsOn.contains("F75"))
    }
}
