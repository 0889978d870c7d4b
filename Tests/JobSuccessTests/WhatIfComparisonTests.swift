import CivilCalendar
import JobSuccess
import Testing

struct WhatIfComparisonTests {
    struct Rule: Sendable, CustomTestStringConvertible {
        let name: String
        let rules: [RuleSet.Name]
        let contract: Contract
        let recommended: [String]
        var good = [3, 6, 15]
        var testDescription: String { name }
    }

    static let rules = [
        Rule(
            name: "submitted and unapproved", rules: RuleSet.Name.allCases, contract: WhatIfHistory.submitted,
            recommended: ["submit-and-wait"]),
        Rule(
            name: "submitted, amount unknown", rules: RuleSet.Name.allCases,
            contract: WhatIfHistory.open {
                $0.submitted = WhatIfHistory.asOf; $0.escrow = nil
            },
            recommended: ["submit-and-wait"]),
        Rule(
            name: "done and in escrow", rules: RuleSet.Name.allCases,
            contract: WhatIfHistory.open { $0.escrow = Dollars(120) }, recommended: ["submit-and-wait"]),
        Rule(
            name: "nothing funded, silent", rules: [.classic2018, .value2020], contract: WhatIfHistory.open(),
            recommended: ["close-now"]),
        Rule(
            name: "nothing funded, idle", rules: [.classic2018, .value2020],
            contract: WhatIfHistory.open { $0.lastActivity = WhatIfHistory.asOf.adding(days: -120) },
            recommended: ["close-now"]),
        Rule(
            name: "paid and idle", rules: RuleSet.Name.allCases, contract: WhatIfScenarioTests.paid,
            recommended: ["close-now", "leave-open=1"]),
        Rule(
            name: "paid, escrow unknown", rules: RuleSet.Name.allCases,
            contract: WhatIfHistory.open {
                $0.earned = Dollars(100)
                $0.escrow = nil
            }, recommended: ["close-now", "leave-open=1"]),
        Rule(
            name: "submitted without money", rules: RuleSet.Name.allCases,
            contract: WhatIfHistory.open { $0.submitted = WhatIfHistory.asOf }, recommended: ["leave-open=1"]),
        Rule(
            name: "long-term", rules: [.insights2024, .public2025], contract: WhatIfScenarioTests.longTerm,
            recommended: ["leave-open=1"], good: [2]),
    ]

    @Test(arguments: rules)
    func theRecommendationFollowsTheRule(rule: Rule) throws {
        for name in rule.rules {
            for count in rule.good {
                let comparison = try WhatIfHistory.whatIf(name, rule.contract, good: count).comparison(of: "x")
                let recommended = try #require(comparison.recommended, "\(name) \(count)")
                #expect(rule.recommended.contains(recommended.action), "\(name) \(count)")
                #expect(comparison.options.first == recommended)
            }
        }
    }

    @Test(arguments: RuleSet.Name.allCases, WhatIfHistory.all.indices)
    func aComparisonIsCompleteAndOrdered(name: RuleSet.Name, index: Int) throws {
        let comparison = try WhatIfHistory.whatIf(name, WhatIfHistory.all[index].contract).comparison(of: "x")
        #expect(comparison.options.count + comparison.notPossible.count == 13)
        #expect(comparison.options.filter { $0.advice == .recommended }.count <= 1)
        let order: [ScoreOption.Advice?] = [.recommended, .possible, .advisedAgainst, .event]
        let places = comparison.options.compactMap { order.firstIndex(of: $0.advice) }
        #expect(places == places.sorted())
        #expect(places.count == comparison.options.count)
    }

    @Test(arguments: RuleSet.Name.allCases, 300..<310)
    func noRecommendationGivesUpMoney(name: RuleSet.Name, seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let asOf = WhatIfHistory.asOf
        let subject = Self.anything(using: &generator)
        let history = RandomHistory(seed: UInt64(seed), count: 5, asOf: asOf).contracts + [subject]
        let whatIf = WhatIf(contracts: history, scorer: Scorer(rules: .named(name), asOf: asOf))
        let comparison = try whatIf.comparison(of: "x")
        guard let recommended = comparison.recommended, let action = ContractAction(recommended.action) else { return }
        switch action {
        case .closeNow:
            #expect(subject.submitted == nil)
            #expect((subject.escrow ?? Dollars(0)) <= Dollars(0))
        case .submitAndWait, .removeFeedback: break
        case .leaveOpen(let months):
            let lost = subject.milestoneDue?.adding(days: 104) ?? asOf.adding(months: 99)
            let isAtRisk =
                subject.kind != .hourly && subject.submitted == nil && (subject.escrow ?? Dollars(0)) > Dollars(0)
            #expect(!isAtRisk || lost >= asOf.adding(months: months))
        default: Issue.record("recommended \(recommended.action)")
        }
    }

    private static func anything(using generator: inout SeededGenerator) -> Contract {
        let past = { (generator: inout SeededGenerator) in
            WhatIfHistory.asOf.adding(days: -Int.random(in: 0...200, using: &generator))
        }
        var contract = Contract(id: "x", status: Bool.random(using: &generator) ? .open : .paused)
        contract.kind = [nil, .fixed, .fixed, .hourly].randomElement(using: &generator) ?? nil
        contract.earned = [nil, Dollars(0), Dollars(500)].randomElement(using: &generator) ?? nil
        contract.escrow = [nil, Dollars(0), Dollars(70)].randomElement(using: &generator) ?? nil
        contract.submitted = Int.random(in: 0..<3, using: &generator) == 0 ? past(&generator) : nil
        contract.lastActivity = Bool.random(using: &generator) ? past(&generator) : nil
        contract.milestoneDue = Bool.random(using: &generator) ? past(&generator) : nil
        return contract
    }

    @Test func removingABadEndingIsWorthwhileAndAGoodOneIsNot() throws {
        let bad = WhatIfHistory.whatIf(.classic2018, WhatIfScenarioTests.bad)
        #expect(try bad.comparison(of: "x").recommended?.action == "remove-feedback")
        let good = WhatIfHistory.whatIf(
            .classic2018,
            WhatIfHistory.ended {
                $0.stars = 5; $0.privateRating = 9
            })
        #expect(try good.comparison(of: "x").recommended == nil)
    }

    @Test func refundsAreAdvisedAgainst() throws {
        let comparison = try WhatIfHistory.whatIf(.insights2024, WhatIfScenarioTests.bad).comparison(of: "x")
        let refunds = comparison.options.filter { $0.action.hasPrefix("refund") }
        #expect(refunds.map(\.action) == ["refund-partial=1000", "refund-full"])
        #expect(refunds.allSatisfy { $0.advice == .advisedAgainst })
        #expect(refunds.allSatisfy { $0.because.contains("A refund does not buy a score") })
        #expect(comparison.recommended == nil)
        #expect(comparison.notPossible.contains { $0.action == .removeFeedback && $0.reason == .perkOver })
    }
}
