import CivilCalendar
import JobSuccess
import Testing

struct ContractCountsTests {
    static let day = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var rules = RuleSet.Name.classic2018
        var change: @Sendable (inout ContractCounts) -> Void
        var range: [Int?]
        var arithmetic: String?
        var missing: [Int]?
    }

    static let examples: [Example] = [
        Example(
            testDescription: "an idle contract of unknown age makes a score or none",
            change: {
                $0.good = 3
                $0.unpaidIdle = 1
            }, range: [75, 75, 75], arithmetic: "3 of 4 = 75"),
        Example(
            testDescription: "not idle for long",
            change: {
                $0.good = 3
                $0.unpaidIdle = 1
                $0.idleMonths = 2
            }, range: [nil, nil, nil], missing: [1, 0]),
        Example(
            testDescription: "three months are long",
            change: {
                $0.good = 3
                $0.unpaidIdle = 1
                $0.idleMonths = 3
            }, range: [75, 75, 75], arithmetic: "3 of 4 = 75"),
        Example(
            testDescription: "idle of unknown age covers both cases",
            change: {
                $0.good = 5
                $0.unpaidIdle = 1
                $0.idleMonths = .nan
            }, range: [83, 83, 100], arithmetic: "5 of 6 = 83"),
        Example(
            testDescription: "idle contracts count no more",
            rules: .public2025,
            change: {
                $0.good = 3
                $0.unpaidIdle = 1
            }, range: [100, 100, 100], arithmetic: "3 of 3 = 100"),
        Example(
            testDescription: "values widen the range", rules: .insights2024,
            change: {
                $0.good = 3
                $0.bad = 1
            }, range: [67, 75, 82], arithmetic: "3 of 4 = 75"),
        Example(
            testDescription: "values do not touch unpaid work", rules: .value2020,
            change: {
                $0.good = 3
                $0.noEarnings = 1
            }, range: [75, 75, 82], arithmetic: "3 of 4 = 75"),
        Example(
            testDescription: "hidden feedback widens it too", rules: .classic2018,
            change: { $0.uncertain = 4 }, range: [75, 100, 100], arithmetic: "4 of 4 = 100"),
        Example(
            testDescription: "the new form hides nothing", rules: .public2025,
            change: { $0.uncertain = 4 }, range: [100, 100, 100], arithmetic: "4 of 4 = 100"),
        Example(
            testDescription: "silent endings are ignored below a third",
            change: {
                $0.good = 9
                $0.bad = 1
                $0.noFeedback = 4
                $0.paidIdle = 2
            }, range: [90, 90, 90], arithmetic: "9 of 10 = 90"),
        Example(
            testDescription: "and cost a little above",
            change: {
                $0.good = 5
                $0.noFeedback = 5
            }, range: [91, 91, 91], arithmetic: "5 of 5.5 = 91"),
        Example(
            testDescription: "one client is not enough", rules: .insights2024,
            change: {
                $0.good = 5
                $0.clients = 1
            }, range: [nil, nil, nil], missing: [0, 1]),
        Example(testDescription: "nothing", change: { _ in }, range: [nil, nil, nil], missing: [4, 3]),
        Example(
            testDescription: "numbers out of range",
            change: {
                $0.good = .min
                $0.bad = .max
                $0.idleMonths = -.infinity
                $0.unpaidIdle = .max
            }, range: [0, 0, 0], arithmetic: "0 of 10000 = 0"),
    ]

    @Test(arguments: examples)
    func countsBecomeAnEstimate(example: Example) {
        var counts = ContractCounts()
        example.change(&counts)
        let estimate = counts.estimate(rules: .named(example.rules), asOf: Self.day)
        #expect([estimate.now.low, estimate.now.likely, estimate.now.high] == example.range)
        #expect(estimate.arithmetic == example.arithmetic)
        #expect(estimate.missing.map { [$0.jobs, $0.clients] } == example.missing)
        #expect(estimate.options.isEmpty)
    }

    @Test func theDayChoosesTheRules() {
        #expect(ContractCounts().estimate(asOf: Self.day).rules.name == .public2025)
    }

    @Test func countsAgreeWithContracts() {
        var counts = ContractCounts()
        counts.good = 6
        counts.bad = 1
        counts.uncertain = 5
        let contracts = (0..<12).map { index in
            var contract = Contract(id: "\(index)", status: .ended)
            contract.ended = Self.day
            contract.earned = Dollars(100)
            contract.stars = index == 0 ? 1 : 5
            contract.privateRating = index < 7 ? 9 : nil
            return contract
        }
        let rules = RuleSet.named(.classic2018)
        let expected = Scorer(rules: rules, asOf: Self.day).report(for: contracts).now
        let estimate = counts.estimate(rules: rules, asOf: Self.day).now
        #expect(estimate.low == expected.low)
        #expect(estimate.likely == expected.likely)
        #expect(estimate.high == expected.high)
        #expect(abs((estimate.expected ?? 0) - (expected.expected ?? 1)) < 1e-9)
    }

    @Test(arguments: [
        (75, 4, [1]), (91, 11, [1]), (91, 10, []), (60, 5, [2]), (100, 5, [0]), (0, 3, [3]), (99, 200, [2, 3]),
        (50, 0, []), (50, -4, []), (-1, 5, []), (101, 5, []),
    ])
    func aShownScoreTellsHowManyWereBad(score: Int, count: Int, bad: [Int]) {
        let rules = RuleSet.named(.classic2018)
        #expect(ContractCounts.badOutcomes(explaining: score, among: count, rules: rules) == bad)
        #expect(ContractCounts.badOutcomes(explaining: score, among: count, rules: rules, mixingValues: true) == bad)
    }

    @Test(arguments: [
        (79, 6, [1]), (70, 4, [1]), (69, 3, [1]), (69, 4, []), (43, 4, [2]), (77, 5, [1]), (43, 2, []),
    ])
    func mixedValuesExplainOddScores(score: Int, count: Int, bad: [Int]) {
        let rules = RuleSet.named(.insights2024)
        #expect(
            ContractCounts.badOutcomes(explaining: score, among: count, rules: rules, mixingValues: true) == bad)
    }

    @Test func everyMixOfThreeValuesIsTried() {
        let rules = RuleSet.named(.insights2024)
        for count in 1...5 {
            let shown = Self.shownScores(count: count)
            for score in 0...100 {
                let fitting = ContractCounts.badOutcomes(
                    explaining: score, among: count, rules: rules, mixingValues: true)
                #expect(Set(fitting) == shown[score, default: []])
            }
        }
    }

    /// All numbers of bad ones by the score they can show, over all weights.
    private static func shownScores(count: Int) -> [Int: Set<Int>] {
        var shown: [Int: Set<Int>] = [:]
        func visit(_ left: Int, good: Int, bad: Int, badCount: Int) {
            guard left > 0 else {
                let total = good + bad
                shown[(200 * good + total) / (2 * total), default: []].insert(badCount)
                return
            }
            for weight in [4, 5, 6] {
                visit(left - 1, good: good + weight, bad: bad, badCount: badCount)
                visit(left - 1, good: good, bad: bad + weight, badCount: badCount + 1)
            }
        }
        visit(count, good: 0, bad: 0, badCount: 0)
        return shown
    }

    @Test(arguments: [
        (3, 1, 90, 6), (3, 1, 80, 1), (3, 1, 75, 0), (3, 1, 99, 96), (3, 0, 100, 0), (0, 0, 90, 2), (1, 0, 90, 1),
        (0, 2, 50, 2), (3, 1, -7, 0),
    ])
    func goodOnesNeededReachTheTargetAndOneLessDoesNot(good: Int, bad: Int, target: Int, needed: Int) {
        var counts = ContractCounts()
        counts.good = good
        counts.bad = bad
        let rules = RuleSet.named(.insights2024)
        #expect(counts.goodOutcomesNeeded(toReach: target, rules: rules, asOf: Self.day) == needed)
    }

    @Test func someTargetsAreOutOfReach() {
        var counts = ContractCounts()
        counts.good = 30
        counts.bad = 1
        #expect(counts.goodOutcomesNeeded(toReach: 100, asOf: Self.day) == nil)
        #expect(counts.goodOutcomesNeeded(toReach: 101, asOf: Self.day) == nil)
        #expect(counts.goodOutcomesNeeded(toReach: .max, asOf: Self.day) == nil)
        #expect(counts.goodOutcomesNeeded(toReach: 99, each: .none, asOf: Self.day) == nil)
        #expect(counts.goodOutcomesNeeded(toReach: 99, each: JobWeight(quarters: 6), asOf: Self.day) == 46)
    }
}
