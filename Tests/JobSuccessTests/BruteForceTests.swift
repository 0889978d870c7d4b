import CivilCalendar
import Testing

@testable import JobSuccess

struct BruteForceTests {
    static let day = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)
    // Two hundred histories for each rule set, most of them small: every
    // further unknown contract doubles or trebles the combinations.
    private static let histories = 0..<200

    @Test(arguments: RuleSet.Name.allCases)
    func everyCombinationLeadsToTheSame(name: RuleSet.Name) {
        for seed in Self.histories {
            let history = RandomHistory(seed: UInt64(seed), count: 1 + seed % 9, asOf: Self.day).contracts
            #expect(Self.largestDifference(history, .named(name)) < 1e-12, "seed \(seed)")
        }
    }

    @Test(arguments: RuleSet.Name.allCases)
    func twelveUnknownContractsInAllGroupsLeadToTheSame(name: RuleSet.Name) {
        for seed in 0..<6 {
            let history = RandomHistory(hidden: 12, seed: UInt64(seed), asOf: Self.day).contracts
            #expect(Self.largestDifference(history, .named(name)) < 1e-12, "seed \(seed)")
        }
    }

    @Test(arguments: RuleSet.Name.allCases)
    func twelveSpreadOverAllGroups(name: RuleSet.Name) {
        let history = RandomHistory(hidden: 12, seed: 3, asOf: Self.day).contracts
        let groups = Self.ledger(history, .named(name)).groups
        let unknownByGroup = groups.map { $0.count { $0.branches.count > 1 } }
        #expect(!unknownByGroup.contains(0))
        #expect(unknownByGroup.reduce(0, +) == 12)
        #expect(!Self.ledger(history, .named(name)).openPositions.isEmpty)
    }

    @Test(arguments: [[4, 6, 12], [3, 6], [6], [1, 2, 3, 6, 18], [12]])
    func otherWindowsLeadToTheSame(windows: [Int]) {
        var rules = RuleSet.named(.nofb2020)
        rules.windows = windows
        for seed in 300..<320 {
            let history = RandomHistory(seed: UInt64(seed), count: 8, asOf: Self.day).contracts
            #expect(Self.largestDifference(history, rules) < 1e-12, "seed \(seed)")
        }
    }

    @Test(arguments: RuleSet.Name.allCases)
    func veryUnlikelyScoresKeepTheirDigits(name: RuleSet.Name) {
        let rules = RuleSet.named(name)
        for seed in 0..<4 {
            let history = RandomHistory(hidden: 9, seed: UInt64(seed), asOf: Self.day).contracts
            let brute = BruteForce(rules: rules, asOf: Self.day, contracts: history).distribution
            let exact = JointScore(Self.ledger(history, rules), negligible: 0).distribution
            for score in 0...100 {
                #expect(abs(exact.probability(of: score) - brute[score]) <= brute[score] * 1e-12)
            }
            #expect(exact.possibleScores == (0...100).filter { brute[$0] > 0 })
        }
    }

    @Test(arguments: [-100, -37, 35, 100], [RuleSet.Rounding.halfUp, .down])
    func otherValuesOfAFailureKeepTheRangeAndTheSum(points: Int, rounding: RuleSet.Rounding) {
        for name in RuleSet.Name.allCases {
            var rules = RuleSet.named(name)
            rules.negativePoints = points
            rules.rounding = rounding
            let history = RandomHistory(hidden: 20, seed: 5, asOf: Self.day).contracts
            let distribution = Scorer(rules: rules, asOf: Self.day).distribution(for: history)
            let sum = (0...100).map(distribution.probability(of:)).reduce(distribution.probabilityOfNone, +)
            #expect(abs(sum - 1) < 1e-12)
        }
    }

    @Test func theHistoriesReachEveryGroupAndNoScore() {
        for name in RuleSet.Name.allCases {
            let reports = Self.histories.prefix(60).map { seed in
                let history = RandomHistory(seed: UInt64(seed), count: 1 + seed % 9, asOf: Self.day).contracts
                return Scorer(rules: .named(name), asOf: Self.day).report(for: history)
            }
            #expect(reports.contains { (0.01...0.99).contains($0.distribution.probabilityOfNone) })
            #expect(reports.contains { $0.distribution.possibleScores.count > 4 })
            #expect(reports.contains { Set($0.windows.map(\.jobs)).count == $0.windows.count })
        }
    }

    private static func largestDifference(_ history: [Contract], _ rules: RuleSet) -> Double {
        let brute = BruteForce(rules: rules, asOf: day, contracts: history).distribution
        return [CoinSum.negligible, 0].map { negligible in
            let exact = JointScore(ledger(history, rules), negligible: negligible).distribution
            let scores = (0...100).map { abs(exact.probability(of: $0) - brute[$0]) }
            return scores.reduce(abs(exact.probabilityOfNone - brute[101]), max)
        }.reduce(0, max)
    }

    private static func ledger(_ history: [Contract], _ rules: RuleSet) -> ScoreLedger {
        let classifier = OutcomeClassifier(rules: rules, asOf: day, contracts: history)
        let assessed = history.enumerated().map { (contract: $1, assessment: classifier.assess($1, at: $0)) }
        return ScoreLedger(assessed, rules: rules, asOf: day)
    }
}
