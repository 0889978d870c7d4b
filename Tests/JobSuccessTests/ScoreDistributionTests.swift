import CivilCalendar
import Testing

@testable import JobSuccess

struct ScoreDistributionTests {
    static let day = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    @Test(arguments: RuleSet.Name.allCases, 60..<70)
    func theOrderOfContractsDoesNotMatter(name: RuleSet.Name, seed: Int) {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        let history = RandomHistory(seed: UInt64(seed), count: 9, asOf: Self.day).contracts
        var generator = SeededGenerator(seed: UInt64(seed))
        let one = scorer.report(for: history)
        let other = scorer.report(for: history.shuffled(using: &generator))
        for score in 0...100 {
            #expect(abs(one.distribution.probability(of: score) - other.distribution.probability(of: score)) < 1e-12)
        }
        #expect(one.windows == other.windows)
        #expect(one.now.low == other.now.low)
        #expect(one.now.likely == other.now.likely)
        #expect(one.now.high == other.now.high)
    }

    @Test(arguments: RuleSet.Name.allCases, 70..<80)
    func rangesLieInOrderWithinAHundred(name: RuleSet.Name, seed: Int) throws {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        let history = RandomHistory(seed: UInt64(seed), count: 30, asOf: Self.day).contracts
        let report = scorer.report(for: history)
        let total = (0...100).map(report.distribution.probability(of:)).reduce(0, +)
        #expect(abs(total + report.distribution.probabilityOfNone - 1) < 1e-12)
        let low = try #require(report.now.low)
        let high = try #require(report.now.high)
        #expect(0 <= low && low <= high && high <= 100)
        let mean = try #require(report.now.expected)
        #expect((0...100).contains(mean))
    }

    @Test func quantilesLookOnlyAtCasesWithAScore() {
        let half = ScoreDistribution(
            ScoreDistribution(certain: 80), withProbability: 0.3, else: ScoreDistribution(certain: nil))
        #expect(half.mode == nil)
        #expect(half.p10 == 80)
        #expect(half.p90 == 80)
        #expect(half.mean == 80)
        #expect(half.probabilityOfNone == 0.7)
    }

    @Test func ofEquallyLikelyScoresTheLowestIsTheLikelyOne() {
        let even = ScoreDistribution(
            ScoreDistribution(certain: 100), withProbability: 0.5, else: ScoreDistribution(certain: 80))
        #expect(even.mode == 80)
        #expect(even.probability(of: 101) == 0)
        #expect(even.possibleScores == [80, 100])
    }

    @Test func noScoreHasNoNumbers() {
        let none = ScoreDistribution(places: [])
        #expect(none == ScoreDistribution(certain: nil))
        #expect(none.mean == nil)
        #expect(none.p10 == nil)
        #expect(none.mode == nil)
    }

    @Test func longHistoriesStayExact() {
        let contracts = (0..<300).map { index in
            var contract = Contract(id: "\(index)", status: .ended)
            contract.ended = Self.day.adding(days: -20 - index % 170)
            contract.earned = Dollars(100)
            contract.stars = 5
            return contract
        }
        let report = Scorer(rules: .named(.insights2024), asOf: Self.day).report(for: contracts)
        // One window holds all of them, so the mean is that of the sum.
        #expect(abs((report.distribution.mean ?? 0) - 95) < 0.1)
        #expect(report.score == nil)
        #expect(report.now.likely == 95)
        // The likeliest course of each contract would be a hundred.
        #expect(report.arithmetic == nil)
    }

    @Test func manyContractsThatMayNotCountStayExact() {
        let contracts = (0..<60).map { index in
            var contract = Contract(id: "\(index)", status: .ended)
            contract.ended = Self.day.adding(days: -1)
            return contract
        }
        let report = Scorer(rules: .named(.insights2024), asOf: Self.day).report(for: contracts)
        #expect(report.contracts.allSatisfy { $0.because == .feedbackPending })
        #expect(report.settledByLikelihood == 0)
        // Silence has a probability of 0.6, and two must not be silent.
        let noneSpeaks = (0..<59).reduce(1.0) { product, _ in product * 0.6 }
        #expect(abs(report.distribution.probabilityOfNone / (noneSpeaks * (0.6 + 60 * 0.4)) - 1) < 1e-9)
    }
}
