import CivilCalendar
import Foundation
import JobSuccess
import Testing

struct TargetPlanTests {
    static let asOf = PlanHistory.day("2026-11-21")

    /// All contracts end on one day, so that every window shows the same.
    @Test(arguments: [(3, 1, 90), (9, 1, 90), (5, 2, 80), (1, 1, 99), (0, 3, 75), (20, 4, 95), (2, 1, 67), (7, 3, 71)])
    func theNumberIsThatOfTheShownScore(good: Int, bad: Int, target: Int) throws {
        let contracts = history(good: good, bad: bad)
        let needed = try #require(plan(target, contracts).months.first?.needed.count)
        // Smallest n with 100(A + n)/(B + n) ≥ T is ⌈(T·B − 100·A)/(100 − T)⌉ for
        // the share; the shown score rounds half up, so T − ½ is enough.
        let (share, total) = (Double(good), Double(good + bad))
        let forShare = ((Double(target) * total - 100 * share) / Double(100 - target)).rounded(.up)
        let wanted = Double(target) - 0.5
        let forShown = ((wanted * total - 100 * share) / (100 - wanted)).rounded(.up)
        #expect(needed == max(Int(forShown), 0))
        #expect(needed <= max(Int(forShare), 0))
        for (count, reaches) in [(needed, true), (needed - 1, false)] where count >= 0 {
            let more = contracts + (0..<count).map { PlanHistory.ended("new\($0)", Self.asOf) }
            let likely = scorer.report(for: more).now.likely
            #expect(likely.map { $0 >= target } == reaches)
        }
    }

    @Test func heavierContractsTakeFewer() {
        let contracts = history(good: 3, bad: 1)
        let ordinary = plan(90, contracts)
        let heavy = scorer.targetPlan(toReach: 90, for: contracts, each: Dollars(5_000))
        #expect(ordinary.weight == .one)
        #expect(heavy.weight == JobWeight(quarters: 6))
        // 89.5 of B: 5.53 ordinary jobs more, or 3.7 of a weight of 1.5.
        #expect(ordinary.months.first?.needed == .count(6))
        #expect(heavy.months.first?.needed == .count(4))
    }

    @Test func theNumberFallsWhenABadEndingLeaves() {
        let contracts =
            [PlanHistory.ended("bad", "2026-07-05", stars: 1)]
            + (0..<3).map { PlanHistory.ended("g\($0)", "2026-10-20") }
        let plan = plan(90, contracts)
        // The bad one leaves on 6 January, between two rows.
        #expect(plan.months.prefix(3).map(\.needed) == [.count(6), .count(6), .count(0)])
        #expect(plan.reachedWithout == PlanHistory.day("2027-01-06"))
        #expect(plan.months.count == 25)
        #expect(plan.statements.contains { $0.contains("first more likely than not on 2027-01-06") })
        // After both shorter windows are empty the bad one shows again.
        let spring2028 = plan.months.first { $0.date == PlanHistory.day("2028-03-21") }
        #expect(spring2028?.without.likely == 75)
        // Two new ones then make a short window of their own.
        #expect(spring2028?.needed == .count(2))
    }

    @Test func aRatingThatIsHiddenTakesMoreToBeSafe() throws {
        var contracts = history(good: 10, bad: 0)
        for index in contracts.indices { contracts[index].privateRating = nil }
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.asOf)
        let today = try #require(scorer.targetPlan(toReach: 95, for: contracts).months.first)
        #expect(today.needed == .count(0))
        let safely = try #require(today.neededSafely.count)
        #expect(safely > 0)
        for (count, isEnough) in [(safely, true), (safely - 1, false)] {
            let more = contracts + (0..<count).map { PlanHistory.ended("new\($0)", Self.asOf) }
            let distribution = scorer.distribution(for: more)
            let chance = (95...100).reduce(0) { $0 + distribution.probability(of: $1) }
            #expect((chance >= 0.9) == isEnough)
        }
    }

    @Test func aHundredIsReachedOnlyByRounding() {
        let contracts = history(good: 1, bad: 1)
        // 199.5 of 200: with 198 more, 199 of 200 are 99.5 per cent.
        #expect(plan(100, contracts).months.first?.needed == .count(198))
        var exact = RuleSet.named(.insights2024)
        exact.rounding = .down
        let strict = Scorer(rules: exact, asOf: Self.asOf).targetPlan(toReach: 100, for: contracts)
        #expect(strict.months.first?.needed == .noNumber)
        // The bad one leaves on 22 May; the first row without it is in June.
        #expect(strict.reachedWithout == nil)
        #expect(strict.statements.contains { $0.contains("No number of such endings") })
    }

    @Test func farTargetsAreMoreThanTheLimit() {
        let contracts = history(good: 0, bad: 30)
        #expect(plan(99, contracts).months.first?.needed == .moreThan(1_000))
    }

    @Test func whatDoesNotCountHelpsNobody() {
        let plan = scorer.targetPlan(toReach: 90, for: history(good: 1, bad: 1), each: Dollars(0))
        #expect(plan.weight == .none)
        #expect(plan.months.first?.needed == .noNumber)
    }

    @Test func theMinimumForAScoreIsIncluded() {
        let empty = plan(90, [])
        #expect(empty.months.allSatisfy { $0.needed == .count(2) && $0.neededSafely == .count(2) })
        #expect(empty.missing == .init(jobs: 2, clients: 2))
        #expect(empty.reachedWithout == nil)
        #expect(empty.statements.contains { $0.contains("no score yet") })
        #expect(plan(90, history(good: 1, bad: 0)).months.first?.needed == .count(1))
        let classic = Scorer(rules: .named(.classic2018), asOf: PlanHistory.day("2019-08-15"))
        #expect(classic.targetPlan(toReach: 0, for: []).months.first?.needed == .count(4))
    }

    @Test func anIdleContractMayMakeUpTheMinimum() {
        let asOf = PlanHistory.day("2019-08-15")
        let contracts =
            (0..<3).map { PlanHistory.ended("\($0)", asOf) }
            + [PlanHistory.open("idle", lastActivity: PlanHistory.day("2019-07-01"))]
        let plan = Scorer(rules: .named(.classic2018), asOf: asOf).targetPlan(toReach: 70, for: contracts)
        #expect(plan.months.first?.without.likely == nil)
        // 90 days after the last sign there are four outcomes, three good.
        #expect(plan.reachedWithout == PlanHistory.day("2019-09-29"))
    }

    // MARK: - Rounding

    @Test func roundingDownMayTakeMore() throws {
        // 5 of 8 and n more: 76.9 per cent with five more, 78.6 with six.
        let plan = plan(77, history(good: 5, bad: 3))
        let today = try #require(plan.months.first)
        #expect(today.needed == .count(5))
        #expect(today.neededRoundedDown == .count(6))
        #expect(
            plan.statements.contains(
                "About 5 more good endings, or 6 if the platform rounds down, today would more likely than not"
                    + " bring an estimate of at least 77."))
        var down = RuleSet.named(.insights2024)
        down.rounding = .down
        let strict = Scorer(rules: down, asOf: Self.asOf).targetPlan(toReach: 77, for: history(good: 5, bad: 3))
        #expect(strict.months.first?.needed == .count(6))
        #expect(strict.months.allSatisfy { $0.neededRoundedDown == nil })
    }

    @Test func beingThereMayDependOnRounding() throws {
        let plan = plan(71, history(good: 5, bad: 2))
        #expect(try #require(plan.months.first).neededRoundedDown == nil)
        let close = self.plan(72, history(good: 28, bad: 11))
        #expect(close.isReached)
        #expect(
            close.statements.contains(
                "You are there already; if the platform rounds down, it takes more good endings (1)."))
    }

    @Test func roundingIsOnlyNamedWhereItMatters() {
        // 6 of 8 are 75 per cent exactly.
        let plan = plan(75, history(good: 2, bad: 2))
        #expect(plan.months.first?.needed == .count(4))
        #expect(plan.months.first?.neededRoundedDown == nil)
        #expect(!plan.statements.contains { $0.contains("rounds down") })
    }

    // MARK: - Words

    @Test func whereItIsReachedNothingIsAskedFor() {
        let plan = scorer.targetPlan(toReach: 90, for: history(good: 6, bad: 0), months: 25)
        #expect(plan.isReached)
        #expect(
            plan.statements.prefix(2) == ["By the rules of 2024 the estimate today is 100.", "You are there already."])
        #expect(
            plan.statements.dropFirst(2) == [
                "Without new endings that no longer holds on 2028-12-21, as older contracts leave the windows."
            ])
        #expect(plan.months.count == 26)
        #expect(!self.plan(90, history(good: 3, bad: 1)).isReached)
    }

    @Test(arguments: [
        (0, "2 more counted jobs and 2 more clients are missing."),
        (1, "1 more counted job and 1 more client are missing."),
    ])
    func onlyWhatIsMissingIsNamed(good: Int, words: String) {
        #expect(plan(90, history(good: good, bad: 0)).statements.contains { $0.contains(words) })
    }

    @Test func aMissingClientAloneIsNamedAlone() {
        let contracts = history(good: 3, bad: 0).map { contract in
            var contract = contract
            contract.client = "one"
            return contract
        }
        #expect(plan(90, contracts).statements.contains { $0.contains("no score yet: 1 more client is missing.") })
    }

    @Test(arguments: [(0, 1), (1, 2), (6, 7), (60, 61), (61, 61), (-1, 1), (Int.max, 61), (Int.min, 1)])
    func anyNumberOfMonthsIsKeptInRange(months: Int, rows: Int) {
        let plan = scorer.targetPlan(toReach: 90, for: history(good: 1, bad: 1), months: months)
        #expect(plan.months.count == rows)
        #expect(plan.statements.contains { $0.hasPrefix("Waiting alone") } == (rows > 1 && plan.reachedWithout == nil))
    }

    @Test func openContractsAloneAreNoScore() {
        let contracts = [
            PlanHistory.open("a", lastActivity: Self.asOf), PlanHistory.open("b", lastActivity: Self.asOf),
        ]
        #expect(plan(80, contracts).months.first?.needed == .count(2))
    }

    @Test(arguments: [Int.min, -1, 0, 100, 101, Int.max])
    func anyTargetIsKeptInRange(target: Int) {
        let plan = plan(target, history(good: 3, bad: 0))
        #expect(plan.target == min(max(target, 0), 100))
        #expect(plan.months.first?.needed == .count(0))
        #expect(plan.reachedWithout == Self.asOf)
    }

    @Test(arguments: RuleSet.Name.allCases, 340..<344)
    func oneMoreGoodEndingNeverMakesATargetLessLikely(name: RuleSet.Name, seed: Int) {
        let asOf = PlanHistory.day("2024-08-31")
        let scorer = Scorer(rules: .named(name), asOf: asOf)
        let history = RandomHistory(seed: UInt64(seed), count: 5, asOf: asOf).contracts
        var before = [Double](repeating: 0, count: 101)
        for count in 0...8 {
            let more = history + (0..<count).map { PlanHistory.ended("new\($0)", asOf) }
            let distribution = scorer.distribution(for: more)
            var tail = 0.0
            for score in (0...100).reversed() {
                tail += distribution.probability(of: score)
                #expect(tail >= before[score] - 1e-9)
                before[score] = tail
            }
        }
    }

    @Test func aLongHistoryIsPlanned() {
        let asOf = PlanHistory.day("2026-11-21")
        let contracts = PlanHistory.long(500, before: asOf).map { contract in
            var known = contract
            known.privateRating = 10
            return known
        }
        #expect(Scorer(asOf: asOf).targetPlan(toReach: 90, for: contracts).months.first?.needed == .count(0))
    }

    @Test func theEncodingTellsWhyThereIsNoNumber() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let needs: [EndingsNeeded] = [.count(4), .moreThan(1_000), .noNumber]
        #expect(
            String(decoding: try encoder.encode(needs), as: UTF8.self)
                == #"[{"endings":4},{"endings":null,"moreThan":1000},{"endings":null}]"#)
        let text = String(decoding: try encoder.encode(plan(90, [])), as: UTF8.self)
        #expect(text.contains(#""missing":{"clients":2,"jobs":2}"#))
        #expect(text.contains(#""target":90"#))
    }

    private var scorer: Scorer { Scorer(rules: .named(.insights2024), asOf: Self.asOf) }

    private func plan(_ target: Int, _ contracts: [Contract]) -> TargetPlan {
        scorer.targetPlan(toReach: target, for: contracts)
    }

    private func history(good: Int, bad: Int) -> [Contract] {
        (0..<good).map { PlanHistory.ended("g\($0)", Self.asOf) }
            + (0..<bad).map { PlanHistory.ended("b\($0)", Self.asOf, stars: 1) }
    }
}
