import CivilCalendar
import JobSuccess
import Testing

/// The table of scenarios: six good endings and one contract in question.
struct WhatIfScenarioTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let rules: RuleSet.Name
        let contract: Contract
        let course: String
        /// The scores of the branches, in their order.
        let scores: [Int?]
        var testDescription: String { "\(rules) \(course) \(contract.earned?.cents ?? -1)" }
    }

    static let unpaid = WhatIfHistory.open()
    static let paid = WhatIfHistory.open {
        $0.earned = Dollars(100)
        $0.lastPayment = WhatIfHistory.asOf.adding(days: -20)
    }
    static let large = WhatIfHistory.open { $0.escrow = Dollars(2_000) }
    static let longTerm = WhatIfHistory.open {
        $0.earned = Dollars(600)
        $0.firstPayment = WhatIfHistory.asOf.adding(days: -120)
        $0.lastPayment = WhatIfHistory.asOf.adding(days: -5)
    }
    static let bad = WhatIfHistory.ended {
        $0.earned = Dollars(2_000)
        $0.stars = 2
    }
    static let hidden = WhatIfHistory.ended { $0.stars = 5 }
    static let silent = WhatIfHistory.ended { $0.feedback = .missing }

    static let rows = [
        // Ending it unpaid.
        Row(rules: .classic2018, contract: unpaid, course: "close-now:x", scores: [86, 100, 86]),
        Row(rules: .value2020, contract: unpaid, course: "close-now:x", scores: [86, 100, 86]),
        Row(rules: .nofb2020, contract: unpaid, course: "close-now:x", scores: [100, 100, 86]),
        Row(rules: .insights2024, contract: unpaid, course: "close-now:x", scores: [100, 100, 86]),
        Row(rules: .public2025, contract: unpaid, course: "close-now:x", scores: [100, 100, 86]),
        // Ending it paid, in a long-term relationship too.
        Row(rules: .classic2018, contract: paid, course: "close-now:x", scores: [100, 100, 86]),
        Row(rules: .insights2024, contract: longTerm, course: "close-now:x", scores: [100, 100, 83]),
        // Waiting for the release: the weight is that of what is paid.
        Row(rules: .classic2018, contract: large, course: "submit-and-wait:x", scores: [100, 100, 86]),
        Row(rules: .insights2024, contract: large, course: "submit-and-wait:x", scores: [100, 100, 80]),
        Row(
            rules: .insights2024, contract: WhatIfHistory.submitted, course: "changes-requested:x", scores: [100, 100]),
        Row(rules: .classic2018, contract: large, course: "client-disputes:x", scores: [86, 86]),
        Row(rules: .insights2024, contract: large, course: "client-disputes:x", scores: [86, 80]),
        // Leaving it open: classic idleness begins after 90 days.
        Row(rules: .classic2018, contract: unpaid, course: "leave-open=2:x", scores: [100]),
        Row(rules: .classic2018, contract: unpaid, course: "leave-open=3:x", scores: [86]),
        Row(rules: .classic2018, contract: paid, course: "leave-open=3:x", scores: [100]),
        Row(rules: .insights2024, contract: unpaid, course: "leave-open=4:x", scores: [100]),
        // Endings that are known.
        Row(rules: .classic2018, contract: large, course: "paid-no-feedback:x", scores: [100]),
        Row(rules: .insights2024, contract: large, course: "ends-well:x", scores: [100]),
        Row(rules: .insights2024, contract: large, course: "ends-badly:x", scores: [80]),
        Row(rules: .classic2018, contract: large, course: "ends-badly:x", scores: [86]),
        // Refunds.
        Row(rules: .insights2024, contract: bad, course: "refund-full:x", scores: [86]),
        Row(rules: .insights2024, contract: bad, course: "refund-partial=1500:x", scores: [83]),
        Row(rules: .insights2024, contract: hidden, course: "refund-full:x", scores: [100, 86]),
        Row(rules: .classic2018, contract: silent, course: "refund-full:x", scores: [86]),
        Row(rules: .insights2024, contract: silent, course: "refund-full:x", scores: [100]),
        Row(rules: .classic2018, contract: paid, course: "refund-full:x", scores: [86, 100, 86]),
        // Removal.
        Row(rules: .classic2018, contract: bad, course: "remove-feedback:x", scores: [100]),
        Row(rules: .classic2018, contract: hidden, course: "remove-feedback:x", scores: [100, 100]),
    ]

    @Test(arguments: rows)
    func aScenarioHasItsScores(row: Row) throws {
        let option = try WhatIfHistory.whatIf(row.rules, row.contract).option(for: Course(row.course))
        #expect(option.branches.map(\.range.likely) == row.scores)
    }

    @Test(arguments: [WhatIfHistory.ended(), WhatIfHistory.ended { $0.endedBy = .client }])
    func refundBeforeFeedbackMakesBadFeedbackLikely(contract: Contract) throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, contract)
        let course = Course(.refundFull, contract: "x")
        let option = try whatIf.option(for: course)
        // Only a client who ended the contract has to say something.
        let speaks = contract.endedBy == .client ? 1 : 0.4
        #expect(option.branches.map(\.what).suffix(2) == ["good feedback", "bad feedback"])
        #expect(option.branches.count == (speaks < 1 ? 3 : 2))
        let on = try #require(option.on)
        for day in [WhatIfHistory.asOf.adding(days: 1), on] {
            let distribution = try whatIf.distribution(of: course, on: day)
            #expect(abs(distribution.probability(of: 86) - speaks * 0.6) < 1e-12)
        }
        #expect(on == WhatIfHistory.asOf.adding(days: 10))
    }

    @Test func aRefundKeepsStarsOfAnUnknownDay() throws {
        let contract = WhatIfHistory.ended {
            $0.ended = nil
            $0.stars = 1
        }
        let option = try WhatIfHistory.whatIf(.insights2024, contract).option(for: Course("refund-full:x"))
        #expect(option.branches.map(\.what) == ["feedback stays"])
        #expect(option.range.likely == 86)
    }

    @Test func refundAfterTheWindowChangesNoVerdict() throws {
        let later = WhatIfHistory.asOf.adding(days: 30)
        let course = Course([CourseStep(.refundFull, contract: "x", on: later)])
        let whatIf = WhatIfHistory.whatIf(.insights2024, WhatIfHistory.ended())
        let option = try whatIf.option(for: course)
        #expect(option.on == later.adding(days: 1))
        #expect(option.branches.map(\.what) == ["no feedback", "good feedback", "bad feedback"])
        #expect(option.branches.map(\.range.likely) == [100, 100, 86])
    }

    @Test func removalMayEndTheScore() throws {
        let whatIf = WhatIfHistory.whatIf(.classic2018, Self.bad, good: 3)
        let option = try whatIf.option(for: Course(.removeFeedback, contract: "x"))
        #expect(whatIf.scorer.report(for: whatIf.contracts).score == 75)
        #expect(option.range.likely == nil)
    }

    @Test func aDisputeUsuallyEndsBadly() throws {
        let whatIf = WhatIfHistory.whatIf(.insights2024, Self.unpaid)
        let distribution = try whatIf.distribution(
            of: Course(.clientDisputes, contract: "x"), on: WhatIfHistory.asOf.adding(days: 20))
        #expect(abs(distribution.probability(of: 86) - 0.85) < 1e-12)
    }

    @Test func tooManySilentEndingsCount() throws {
        // Two silent endings of nine paid ones are ignored; the third is above
        // 30 per cent and weighs a quarter.
        var contracts = WhatIfHistory.good(5)
        for index in 0..<2 {
            contracts[index].feedback = .missing; contracts[index].stars = nil; contracts[index].privateRating = nil
        }
        let whatIf = WhatIf(
            contracts: contracts + WhatIfHistory.good(3).map { renamed($0) } + [Self.paid],
            scorer: Scorer(rules: .named(.classic2018), asOf: WhatIfHistory.asOf))
        let option = try whatIf.option(for: Course("close-now:x"))
        #expect(option.branches.map(\.range.likely) == [96, 100, 86])
    }

    private func renamed(_ contract: Contract) -> Contract {
        var contract = contract
        contract.id += " again"
        return contract
    }

    @Test func aContractOnHoldHasASecondRange() throws {
        let held = WhatIfHistory.open { $0.status = .held }
        let option = try WhatIfHistory.whatIf(.classic2018, held).option(for: Course("leave-open=6:x"))
        #expect(option.range.likely == 86)
        #expect(option.withoutHeld?.likely == 100)
        #expect(option.restsOn.contains("F45"))
        #expect(try WhatIfHistory.whatIf(.classic2018, Self.paid).option(for: Course("close-now:x")).withoutHeld == nil)
    }
}
