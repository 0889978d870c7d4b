import CivilCalendar
import Foundation
import Testing

@testable import JobSuccess

struct JointScoreTests {
    static let day = CalendarDay(year: 2025, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    @Test(arguments: RuleSet.Name.allCases)
    func fortySmallContractsThatMayNotCountAreExact(name: RuleSet.Name) {
        let report = Scorer(rules: .named(name), asOf: Self.day).report(for: Self.silent(40))
        #expect(report.settledByLikelihood == 0)
        #expect(report.distribution.possibleScores.count > 20)
    }

    @Test(arguments: RuleSet.Name.allCases)
    func tooManyAreSettledAndCounted(name: RuleSet.Name) {
        let ledger = Self.ledger(Self.silent(30), .named(name))
        let whole = JointScore(ledger, negligible: 0, budget: .unlimited)
        #expect(whole.settledByLikelihood == 0)
        let partly = JointScore(ledger, negligible: 0, budget: WorkBudget(20_000))
        #expect((1..<30).contains(partly.settledByLikelihood))
        let none = JointScore(ledger, negligible: 0, budget: WorkBudget(0))
        #expect(none.settledByLikelihood == 30)
        // Silence is likeliest, so that nothing counts any more.
        #expect(none.distribution.possibleScores.isEmpty)
    }

    @Test func theOldestAreSettledFirst() {
        let contracts = Self.silent(12)
        let ledger = Self.ledger(contracts.reversed(), .named(.insights2024))
        let days = ledger.openPositions.map { ledger.groups[$0.group][$0.index].day }
        #expect(days == contracts.map(\.ended).reversed())
    }

    @Test func whatWasSettledIsWrittenOnlyWhereSomethingWas() throws {
        var report = Scorer(rules: .named(.insights2024), asOf: Self.day).report(for: Self.silent(3))
        #expect(!(try Self.json(report)).contains("simplified"))
        report.settledByLikelihood = 7
        #expect(try Self.json(report).contains("\"simplified\":7"))
    }

    @Test func manyThatMayNotCountEndInTime() {
        let ledger = Self.ledger(Self.silent(3_000), .named(.nofb2020))
        let joint = JointScore(ledger, negligible: CoinSum.negligible, budget: WorkBudget(200_000))
        #expect(joint.settledByLikelihood > 2_900)
    }

    @Test(arguments: RuleSet.Name.allCases)
    func droppingWhatIsNegligibleChangesNothing(name: RuleSet.Name) {
        let contracts = Self.hidden(160)
        let ledger = Self.ledger(contracts, .named(name))
        let all = JointScore(ledger, negligible: 0).distribution
        let most = JointScore(ledger).distribution
        for score in 0...100 {
            #expect(abs(all.probability(of: score) - most.probability(of: score)) < 1e-13)
        }
        #expect(Set(most.possibleScores).isSubset(of: all.possibleScores))
    }

    @Test func theUnlikeliestScoreIsStillThere() throws {
        let ledger = Self.ledger(Self.hidden(40), .named(.insights2024))
        let distribution = JointScore(ledger, negligible: 0).distribution
        // Every contract bad, and not the other way round.
        let worst = distribution.probability(of: 0)
        #expect(worst > 0)
        #expect(abs(worst / Self.power(0.05, 40) - 1) < 1e-9)
        #expect(distribution.possibleScores.first == 0)
        #expect(JointScore(ledger).distribution.possibleScores.first ?? 0 > 0)
    }

    @Test func anEmptyLedgerHasNoScore() {
        for name in RuleSet.Name.allCases {
            let joint = JointScore(Self.ledger([], .named(name)), negligible: 0)
            #expect(joint.distribution == ScoreDistribution(certain: nil))
            #expect(joint.settledByLikelihood == 0)
        }
    }

    // MARK: - Histories

    /// Ordinary contracts of all ages of which nobody told whether there is
    /// feedback, the youngest first.
    private static func silent(_ count: Int) -> [Contract] {
        ended(count).map { contract in
            var contract = contract
            contract.feedback = .unknown
            return contract
        }
    }

    private static func hidden(_ count: Int) -> [Contract] {
        ended(count).map { contract in
            var contract = contract
            contract.stars = 5
            return contract
        }
    }

    private static func ended(_ count: Int) -> [Contract] {
        (0..<count).map { index in
            var contract = Contract(id: "c\(index)", status: .ended)
            contract.ended = day.adding(days: -1 - index * 700 / count)
            contract.earned = Dollars(100)
            return contract
        }
    }

    private static func ledger(_ contracts: [Contract], _ rules: RuleSet) -> ScoreLedger {
        let classifier = OutcomeClassifier(rules: rules, asOf: day, contracts: contracts)
        let assessed = contracts.enumerated().map { (contract: $1, assessment: classifier.assess($1, at: $0)) }
        return ScoreLedger(assessed, rules: rules, asOf: day)
    }

    private static func json(_ report: ScoreReport) throws -> String {
        String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
    }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }
}
