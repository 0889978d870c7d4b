import CivilCalendar
import Testing

@testable import JobSuccess

struct AcceptanceTests {
    @Test func allCasesAreThere() throws {
        #expect(try AcceptanceCase.all().count == 45)
    }

    @Test(arguments: try AcceptanceCase.all().filter { $0.windowScores == nil && $0.range == nil })
    func aKnownHistoryHasItsScore(worked: AcceptanceCase) throws {
        let rules = try #require(worked.ruleSet)
        let report = Scorer(rules: rules, asOf: worked.asOf).report(for: try worked.contracts())
        #expect(report.score == worked.score)
        #expect(report.now.low == worked.score)
        #expect(report.now.likely == worked.score)
        #expect(report.now.high == worked.score)
    }

    @Test(arguments: try AcceptanceCase.all().filter { $0.range != nil })
    func aHiddenHistoryHasItsDistribution(worked: AcceptanceCase) throws {
        let rules = try #require(worked.ruleSet)
        let report = Scorer(rules: rules, asOf: worked.asOf).report(for: try worked.contracts())
        let range = try #require(worked.range)
        #expect(report.score == nil)
        #expect(report.now.low == range.low)
        #expect(report.now.likely == range.likely)
        #expect(report.now.high == range.high)
        #expect(abs((report.now.expected ?? -1) - range.expected) < 0.05)
        for (score, probability) in try #require(worked.probabilities) {
            let score = try #require(Int(score))
            #expect(abs(report.distribution.probability(of: score) - probability) < 0.00006)
        }
        for (id, probability) in try #require(worked.hiddenBad) {
            #expect(report.contracts.first { $0.id == id }?.badProbability == probability)
        }
    }

    @Test(arguments: try AcceptanceCase.all().filter { $0.windowScores != nil })
    func theBestOfWindowsAndTrendWins(worked: AcceptanceCase) throws {
        let rules = try #require(worked.ruleSet)
        let windows = try #require(worked.windowScores).compactMap { months, score in
            Int(months).map { window(months: $0, score: score) }
        }
        let ledger = ScoreLedger([], rules: rules, asOf: worked.asOf)
        let course = LikelyCourse(ledger, windows: windows.sorted { $0.span.months < $1.span.months })
        #expect(course.score == worked.score)
        #expect(course.arithmetic == "mean of 98 (3 months) and 94 (6 months) = 96")
    }

    private func window(months: Int, score: Int) -> ScoreLedger.LikelyWindow {
        .init(
            span: WindowSpan(months: months), tally: Tally(good: score, bad: 100 - score), jobs: 100, clients: 100,
            isUsable: true)
    }
}
