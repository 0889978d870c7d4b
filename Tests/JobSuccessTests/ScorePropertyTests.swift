import CivilCalendar
import JobSuccess
import Testing

struct ScorePropertyTests {
    static let day = CalendarDay(year: 2024, month: 8, day: 31) ?? CalendarDay(ordinal: 0)

    @Test(arguments: RuleSet.Name.allCases)
    func aCertainGoodEndingMakesNoLowScoreLikelier(name: RuleSet.Name) {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        for seed in 400..<440 {
            let history = RandomHistory(seed: UInt64(seed), count: 1 + seed % 12, asOf: Self.day).contracts
            let before = Self.atMost(scorer.distribution(for: history))
            for age in [0, 120, 300, 700] {
                let more = history + [Self.rated("new", daysAgo: age, stars: 5)]
                let after = Self.atMost(scorer.distribution(for: more))
                #expect(zip(before, after).allSatisfy { $0 >= $1 - 1e-12 }, "seed \(seed), \(age) days ago")
            }
        }
    }

    @Test(arguments: RuleSet.Name.allCases)
    func withoutABadContractTheScoreIsNoLower(name: RuleSet.Name) {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        var removed = 0
        for seed in 440..<480 {
            let history = Self.singleJobs(seed: seed, count: 12)
            let before = scorer.report(for: history)
            for (index, outcome) in before.contracts.enumerated() where outcome.outcome == .bad {
                var others = history
                others.remove(at: index)
                let after = scorer.report(for: others)
                // A window that loses its minimum with it may take its score along.
                guard after.windows.map(\.usable) == before.windows.map(\.usable) else { continue }
                removed += 1
                #expect(after.score ?? -1 >= before.score ?? -1, "seed \(seed)")
            }
        }
        #expect(removed > 50)
    }

    @Test func withoutABadContractTheScoreMayEnd() {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        let good = Self.rated("a", daysAgo: 10, stars: 5)
        #expect(scorer.report(for: [good, Self.rated("b", daysAgo: 10, stars: 1)]).score == 50)
        #expect(scorer.report(for: [good]).score == nil)
    }

    @Test func aWindowThatLosesItsMinimumTakesItsScoreAlong() {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        let old = (0..<8).map { Self.rated("old\($0)", daysAgo: 500, stars: 1) }
        let good = Self.rated("a", daysAgo: 10, stars: 5)
        #expect(scorer.report(for: old + [good, Self.rated("b", daysAgo: 10, stars: 1)]).score == 50)
        #expect(scorer.report(for: old + [good]).score == 11)
    }

    @Test(arguments: RuleSet.Name.allCases)
    func anOlderContractChangesNoYoungerWindow(name: RuleSet.Name) {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        for seed in 480..<500 {
            let history = Self.singleJobs(seed: seed, count: 10)
            let before = scorer.report(for: history).windows
            for (age, months) in [(150, 3), (250, 6), (500, 12)] {
                let older = scorer.report(for: history + [Self.rated("old", daysAgo: age, stars: 1)]).windows
                #expect(older.filter { $0.months <= months } == before.filter { $0.months <= months })
            }
        }
    }

    @Test(arguments: RuleSet.Name.allCases)
    func theOrderOfContractsChangesNothing(name: RuleSet.Name) {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        for seed in 500..<510 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let history = RandomHistory(seed: UInt64(seed), count: 20, asOf: Self.day).contracts
            let one = scorer.distribution(for: history)
            let other = scorer.distribution(for: history.shuffled(using: &generator))
            #expect(zip(Self.atMost(one), Self.atMost(other)).allSatisfy { abs($0 - $1) < 1e-12 })
        }
    }

    /// How likely the score is none, or at most each score.
    private static func atMost(_ distribution: ScoreDistribution) -> [Double] {
        var sum = distribution.probabilityOfNone
        return [sum]
            + (0...100).map { score in
                sum += distribution.probability(of: score)
                return sum
            }
    }

    /// Known contracts that count as one job each.
    private static func singleJobs(seed: Int, count: Int) -> [Contract] {
        RandomHistory(seed: UInt64(seed), count: count, asOf: day, known: true).contracts.map { contract in
            var contract = contract
            contract.paidPeriods = nil
            return contract
        }
    }

    private static func rated(_ id: String, daysAgo: Int, stars: Double) -> Contract {
        var contract = Contract(id: id, status: .ended)
        contract.client = id
        contract.ended = day.adding(days: -daysAgo)
        contract.earned = Dollars(100)
        contract.stars = stars
        contract.privateRating = 10
        return contract
    }
}
