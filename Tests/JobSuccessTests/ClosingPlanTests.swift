import CivilCalendar
import Foundation
import JobSuccess
import Testing

struct ClosingPlanTests {
    static let asOf = PlanHistory.day("2019-08-31")

    @Test func moneyComesFirst() {
        var submitted = idle("submitted", 40)
        submitted.submitted = Self.asOf.adding(days: -40)
        var escrow = idle("escrow", 40)
        escrow.escrow = Dollars(50)
        var funded = idle("funded", 40)
        funded.kind = .fixed
        funded.funded = Dollars(80)
        funded.earned = Dollars(20)
        var paidOut = idle("paid out", 40)
        paidOut.funded = Dollars(80)
        paidOut.earned = Dollars(80)
        var hourly = idle("hourly", 40)
        hourly.kind = .hourly
        hourly.funded = Dollars(80)
        let contracts = [submitted, escrow, funded, paidOut, hourly]
        for ids in [nil, contracts.map(\.id)] {
            let plan = scorer(.insights2024).closingPlan(for: ids, contracts: contracts)
            #expect(plan.moneyFirst == ["submitted", "escrow", "funded"])
            #expect(Set(plan.steps.map(\.contract)) == ["paid out", "hourly"])
            #expect(plan.statements.first?.hasPrefix("Get the money first: submitted, escrow and funded are") == true)
        }
    }

    @Test func escrowThatNobodyToldOfIsAskedAbout() {
        var empty = idle("empty", 50)
        empty.escrow = Dollars(0)
        var hourly = idle("hourly", 50)
        hourly.kind = .hourly
        let plan = scorer(.insights2024).closingPlan(contracts: [idle("untold", 50), empty, hourly])
        #expect(plan.escrowUnknown == ["untold"])
        #expect(plan.statements.first?.contains("in escrow for untold.") == true)
        #expect(plan.steps.count == 3)
    }

    @Test(arguments: RuleSet.Name.allCases, 360..<365)
    func noPlanEverClosesWhatHasMoneyAtStake(name: RuleSet.Name, seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let contracts = RandomHistory(seed: UInt64(seed), count: 7, asOf: Self.asOf).contracts.map { contract in
            var contract = contract
            contract.escrow = [nil, Dollars(0), Dollars(5)].randomElement(using: &generator) ?? nil
            contract.submitted = Bool.random(using: &generator) ? Self.asOf : nil
            return contract
        }
        let plan = scorer(name).closingPlan(contracts: contracts, longestGapDays: 14)
        for step in plan.steps {
            let contract = contracts.first { $0.id == step.contract }
            #expect(contract?.submitted == nil)
            #expect((contract?.escrow?.cents ?? 0) == 0)
            #expect(contract?.status != .ended)
        }
        let open = contracts.filter { $0.status != .ended }.map(\.id)
        let named = plan.steps.map(\.contract) + plan.moneyFirst + plan.betterOpen.map(\.contract) + plan.active
        #expect(Set(named) == Set(open))
    }

    @Test func whatCannotBeClosedIsListed() {
        let contracts = goodOnes(20) + [PlanHistory.ended("over", Self.asOf), idle("a", 50)]
        let plan = scorer(.insights2024).closingPlan(for: ["a", "nobody", "over", "a", "nobody"], contracts: contracts)
        #expect(plan.steps.map(\.contract) == ["a"])
        #expect(plan.unknown == ["nobody"])
        #expect(plan.ended == ["over"])
        #expect(plan.statements.contains("Left aside, ended already: over; not in the list: nobody."))
    }

    @Test func nothingToCloseIsSaid() {
        let empty = scorer(.insights2024).closingPlan(contracts: [])
        #expect(empty.steps.isEmpty)
        #expect(empty.allAtOnce == nil)
        #expect(empty.statements == ["There is nothing to close."])
        let ended = scorer(.insights2024).closingPlan(contracts: [PlanHistory.ended("a", Self.asOf)])
        #expect(ended.steps.isEmpty)
        #expect(ended.ended.isEmpty)
        #expect(scorer(.insights2024).closingPlan(for: [], contracts: [idle("a", 50)]).steps.isEmpty)
    }

    @Test func unknownContractsAreNotNothing() {
        let plan = scorer(.insights2024).closingPlan(for: ["nobody"], contracts: goodOnes(3))
        #expect(plan.statements == ["Left aside, not in the list: nobody."])
    }

    @Test func moneyIsNotNothing() {
        var submitted = idle("submitted", 40)
        submitted.submitted = Self.asOf.adding(days: -40)
        let plan = scorer(.insights2024).closingPlan(contracts: goodOnes(3) + [submitted])
        #expect(plan.statements.last == "There is nothing else to close.")
    }

    @Test func oneClosingSettlesTheDayAfterTheFeedbackWindow() {
        let plan = scorer(.insights2024).closingPlan(contracts: goodOnes(4) + [idle("a", 50)])
        #expect(plan.steps.map(\.date) == [Self.asOf])
        #expect(plan.steps.map(\.settled.description) == ["2019-09-15"])
        #expect(plan.gapDays == 0)
        #expect(plan.steps.first?.ifSilent == nil)
        #expect(plan.steps.first?.after == plan.allAtOnce)
    }

    @Test func inALongHistoryOrderAndPausesDoNotMatter() {
        let contracts = goodOnes(60) + [idle("young", 40), idle("old", 80), idle("middle", 60)]
        let plan = scorer(.insights2024).closingPlan(contracts: contracts)
        #expect(!plan.spacingMatters)
        #expect(!plan.orderMatters)
        #expect(plan.gain == 0)
        #expect(plan.steps.map(\.contract) == ["old", "middle", "young"])
        #expect(Set(plan.steps.map(\.date)) == [Self.asOf])
        #expect(plan.statements.contains { $0.hasPrefix("Order and pauses make no difference") })
        #expect(plan.statements.contains { $0.hasPrefix("Members' advice, 2016–2018:") })
    }

    /// Four bad endings leave the half-year window after 25 days. Closing one
    /// now and the rest after that keeps the low point higher.
    @Test func pausesPayWhereBadEndingsAreAboutToLeave() {
        let contracts = goodOnes(8) + badOnes(4) + (0..<7).map { unpaid("u\($0)", 200 + $0) }
        let plan = scorer(.insights2024).closingPlan(contracts: contracts)
        #expect(plan.betterOpen.isEmpty)
        #expect(plan.spacingMatters)
        #expect(plan.gapDays > 0)
        #expect(plan.gain >= 1)
        #expect(plan.steps.map(\.date) == (0..<7).map { Self.asOf.adding(days: $0 * plan.gapDays) })
        #expect(plan.statements.contains { $0.contains("All at once the mean would at worst be about") })
        #expect(scorer(.insights2024).closingPlan(contracts: contracts, longestGapDays: 0).gapDays == 0)
    }

    /// The same with three: a gain under a point is no reason for pauses.
    @Test func aGainUnderAPointIsNoGain() {
        let contracts = goodOnes(3) + badOnes(2) + [unpaid("a", 200), unpaid("b", 210), unpaid("c", 220)]
        let plan = scorer(.insights2024).closingPlan(contracts: contracts)
        #expect(plan.steps.map(\.contract) == ["c", "b", "a"])
        #expect(plan.gapDays == 0)
        #expect(plan.gain == 0)
        #expect(!plan.spacingMatters)
        #expect(!plan.orderMatters)
        #expect(plan.statements.contains { $0.hasPrefix("Order and pauses make no difference") })
    }

    /// A paid contract may end well, unpaid ones only badly, so the paid one
    /// goes early although it is the youngest.
    @Test func theOrderFollowsTheLowPoint() throws {
        let contracts =
            goodOnes(4) + badOnes(3) + [idle("paid", 40)] + ["u", "v", "w", "x"].map { unpaid($0, 200) }
        let plan = scorer(.insights2024).closingPlan(contracts: contracts)
        #expect(plan.orderMatters)
        #expect(plan.gapDays > 0)
        let place = try #require(plan.steps.firstIndex { $0.contract == "paid" })
        #expect(place < 2)
        #expect(plan.statements.contains { $0.contains("in this order, \(plan.gapDays) days apart.") })
    }

    @Test(arguments: [CalendarDay(ordinal: .min), CalendarDay(ordinal: .max)], RuleSet.Name.allCases)
    func theEndsOfTheCalendarAreSafe(day: CalendarDay, name: RuleSet.Name) {
        let scorer = Scorer(rules: .named(name), asOf: day)
        let contracts = [
            PlanHistory.ended("a", day), PlanHistory.ended("b", day, stars: 1),
            PlanHistory.open("c", lastActivity: day),
            PlanHistory.open("d", lastActivity: day, earned: .max),
            PlanHistory.open("e", lastActivity: day, earned: .min),
        ]
        let plan = scorer.closingPlan(contracts: contracts)
        #expect(plan.steps.count + plan.betterOpen.count + plan.active.count == 3)
        #expect(scorer.forecast(for: contracts, goodEndingsAMonth: .max, each: Dollars(.max)).points.first?.date == day)
        #expect(scorer.targetPlan(toReach: 80, for: contracts, each: Dollars(.min)).months.count == 25)
        #expect(scorer.windowCalendar(for: contracts).through >= day)
    }

    @Test func onlySilentContractsAreClosedUnasked() throws {
        let day = PlanHistory.day("2026-11-21")
        let scorer = Scorer(rules: .named(.insights2024), asOf: day)
        let contracts = [
            PlanHistory.ended("a", day), PlanHistory.ended("b", day),
            PlanHistory.open("quiet", lastActivity: day.adding(days: -14)),
            PlanHistory.open("busy", lastActivity: day.adding(days: -13)),
        ]
        let plan = scorer.closingPlan(contracts: contracts)
        #expect(plan.active == ["busy"])
        #expect(plan.steps.map(\.contract) == ["quiet"])
        #expect(scorer.closingPlan(for: ["busy"], contracts: contracts).active.isEmpty)
    }

    @Test func feedbackInMidContractIsNoFeedback() throws {
        let day = PlanHistory.day("2026-11-21")
        let scorer = Scorer(rules: .named(.insights2024), asOf: day)
        var open = PlanHistory.open("mid", lastActivity: day.adding(days: -60))
        open.kind = .hourly
        open.earned = Dollars(500)
        open.stars = 2
        let contracts = [PlanHistory.ended("a", day), PlanHistory.ended("b", day), open]
        let plan = scorer.closingPlan(for: ["mid"], contracts: contracts)
        let option = try WhatIf(contracts: contracts, scorer: scorer).option(for: Course("close-now:mid"))
        #expect(plan.steps.first?.after.description == option.range.description)
    }

    @Test func silenceCountsByOldRules() throws {
        let contracts = goodOnes(3) + [unpaid("a", 200)]
        let plan = scorer(.classic2018).closingPlan(contracts: contracts)
        let step = try #require(plan.steps.first)
        #expect(step.ifSilent?.likely == 75)
        #expect(step.ifSilent?.low == 75)
        // Left open it counts just the same.
        #expect(plan.betterOpen.isEmpty)
    }

    @Test func anUnpaidContractThatIsNotIdleYetIsBetterOpenByOldRules() throws {
        let contracts = goodOnes(5) + [unpaid("young", 40)]
        let plan = scorer(.classic2018).closingPlan(contracts: contracts)
        let open = try #require(plan.betterOpen.first)
        #expect(open.contract == "young")
        #expect(open.idleFrom == Self.asOf.adding(days: 50))
        #expect(open.points > 5)
        #expect(plan.steps.isEmpty)
        #expect(plan.allAtOnce == nil)
        #expect(plan.statements.contains("Nothing here looks better closed today."))
        #expect(plan.statements.contains { $0.contains("until it begins to count as idle on 2019-10-20") })
    }

    @Test func whatLooksBetterOpenIsNotClosed() {
        let contracts = goodOnes(5) + [unpaid("young", 40), unpaid("idle", 200)]
        let plan = scorer(.classic2018).closingPlan(contracts: contracts)
        #expect(plan.betterOpen.map(\.contract) == ["young"])
        #expect(plan.betterOpen.allSatisfy { $0.points >= 1 })
        #expect(plan.steps.map(\.contract) == ["idle"])
        #expect(plan.statements.contains { $0.hasPrefix("young is not in the steps: left open, it looks better") })
        #expect(plan.escrowUnknown == ["idle"])
    }

    @Test func manyAreClosedInBoundedSteps() {
        let many = (0..<34).map { idle("i\($0)", 40 + $0) }
        let plan = scorer(.insights2024).closingPlan(contracts: goodOnes(60) + many)
        #expect(plan.steps.count == 30)
        #expect(plan.later == ["i3", "i2", "i1", "i0"])
        #expect(plan.gapDays * 29 <= 365)
        #expect(Set(plan.steps.map(\.contract)).count == 30)
    }

    @Test(arguments: RuleSet.Name.allCases, [1, 4, 6])
    func everyRuleSetGivesAPlan(name: RuleSet.Name, count: Int) {
        let contracts =
            goodOnes(4) + (0..<count).map { $0 % 2 == 0 ? idle("i\($0)", 80 + $0) : unpaid("i\($0)", 80 + $0) }
        let plan = scorer(name).closingPlan(contracts: contracts)
        #expect(plan.steps.count + plan.betterOpen.count == count)
        #expect(plan.steps.map(\.date) == plan.steps.map(\.date).sorted())
        #expect(plan.statements.count < 12)
        #expect(plan.gain == 0 || plan.gain >= 1)
        #expect((plan.gapDays > 0) == (plan.gain > 0))
    }

    @Test func heldContractsAreNamedAsAnAssumption() {
        var held = idle("h", 50)
        held.status = .held
        let plan = scorer(.insights2024).closingPlan(for: ["h"], contracts: [held])
        #expect(plan.steps.map(\.contract) == ["h"])
        #expect(scorer(.insights2024).closingPlan(contracts: [held]).active == ["h"])
        #expect(plan.assumptions.contains("Contracts on hold count like open ones."))
        #expect(!plan.assumptions.contains("Open contracts stay open."))
    }

    @Test(arguments: [Int.min, -1, 0, 13, 14, Int.max])
    func anyLongestPauseIsSafe(longest: Int) {
        let contracts = goodOnes(4) + [idle("a", 50), idle("b", 60)]
        let plan = scorer(.classic2018).closingPlan(contracts: contracts, longestGapDays: longest)
        #expect(plan.gapDays <= max(longest, 0))
    }

    @Test func theEncodingHasClearKeys() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let plan = scorer(.insights2024).closingPlan(contracts: goodOnes(4) + [idle("a", 50)])
        let text = String(decoding: try encoder.encode(plan), as: UTF8.self)
        #expect(text.contains(#""steps":[{"after":{"#))
        #expect(text.contains(#""contract":"a","date":"2019-08-31","settled":"2019-09-15""#))
        #expect(text.contains(#""orderMatters":false,"spacingMatters":false"#))
    }

    private func scorer(_ name: RuleSet.Name) -> Scorer { Scorer(rules: .named(name), asOf: Self.asOf) }

    private func goodOnes(_ count: Int) -> [Contract] {
        (0..<count).map { PlanHistory.ended("g\($0)", Self.asOf.adding(days: -30)) }
    }

    private func badOnes(_ count: Int) -> [Contract] {
        (0..<count).map { PlanHistory.ended("bad\($0)", Self.asOf.adding(days: -160), stars: 1) }
    }

    private func idle(_ id: String, _ days: Int) -> Contract {
        PlanHistory.open(id, lastActivity: Self.asOf.adding(days: -days), earned: 50)
    }

    private func unpaid(_ id: String, _ days: Int) -> Contract {
        PlanHistory.open(id, lastActivity: Self.asOf.adding(days: -days))
    }
}
