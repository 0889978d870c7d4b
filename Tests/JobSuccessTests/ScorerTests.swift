import CivilCalendar
import JobSuccess
import Testing

struct ScorerTests {
    static let day = CalendarDay(year: 2024, month: 8, day: 31) ?? CalendarDay(ordinal: 0)

    @Test(arguments: RuleSet.Name.allCases, 200..<230)
    func aGoodEndingNeverLowersTheScore(name: RuleSet.Name, seed: Int) {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        let history = RandomHistory(seed: UInt64(seed), count: 2 + seed % 9, asOf: Self.day, known: true).contracts
        let before = scorer.report(for: history).now.likely ?? -1
        for age in [0, 100, 200, 400, 700] {
            let more = history + [good("new", daysAgo: age)]
            #expect(scorer.report(for: more).now.likely ?? -1 >= before)
        }
    }

    @Test(arguments: RuleSet.Name.allCases, 230..<250)
    func aKnownHistoryHasAScoreOrNone(name: RuleSet.Name, seed: Int) {
        let scorer = Scorer(rules: .named(name), asOf: Self.day)
        let history = RandomHistory(seed: UInt64(seed), count: 6, asOf: Self.day, known: true).contracts
        // Without stars below the floor the rating is known in every part.
        let report = scorer.report(for: history)
        #expect(report.contracts.allSatisfy { $0.outcome != .uncertain })
        #expect(report.score == report.now.likely)
        #expect(report.now.low == report.now.high)
        #expect((report.score == nil) == (report.arithmetic == nil))
        #expect((report.score == nil) == (report.estimate.missing != nil))
        if let score = report.score { #expect(report.arithmetic?.hasSuffix("= \(score)") == true) }
    }

    @Test func theBestWindowIsExplained() {
        let report = Scorer(rules: .named(.insights2024), asOf: Self.day)
            .report(for: [bad("a", daysAgo: 300), good("b", daysAgo: 20), good("c", daysAgo: 30)])
        #expect(report.arithmetic == "2 of 2 = 100")
        #expect(report.windows.map(\.score) == [100, 67, 67])
        #expect(report.windows.map(\.goodWeight) == [2, 2, 2])
        #expect(report.windows.map(\.totalWeight) == [2, 3, 3])
        #expect(report.windows.map(\.clients) == [2, 3, 3])
    }

    @Test func theTrendIsExplained() {
        let contracts = [good("a", daysAgo: 5), good("b", daysAgo: 9), bad("c", daysAgo: 120), bad("d", daysAgo: 300)]
        let report = Scorer(rules: .named(.nofb2020), asOf: Self.day).report(for: contracts)
        #expect(report.score == 83)
        #expect(report.arithmetic == "mean of 100 (3 months) and 67 (6 months) = 83")
    }

    @Test func aFailureThatIsWorthSomethingIsNamedInTheSum() {
        var rules = RuleSet.named(.insights2024)
        rules.negativePoints = 20
        let report = Scorer(rules: rules, asOf: Self.day)
            .report(for: [good("a", daysAgo: 5), good("b", daysAgo: 5), bad("c", daysAgo: 5)])
        #expect(report.arithmetic == "2 good and 1 bad worth 20 % each = 73")
    }

    @Test func whatIsMissingIsSaid() {
        let report = Scorer(rules: .named(.classic2018), asOf: Self.day)
            .report(for: [good("a", daysAgo: 5, client: "k"), good("b", daysAgo: 5, client: "k")])
        #expect(report.estimate.missing == .init(jobs: 2, clients: 2))
        #expect(report.now == ScoreRange(low: nil, likely: nil, high: nil, expected: nil))
        #expect(Scorer(asOf: Self.day).report(for: []).estimate.missing == .init(jobs: 2, clients: 2))
    }

    @Test func aHeldContractHasASecondBranch() {
        var held = Contract(id: "h", status: .held)
        held.earned = Dollars(0)
        held.lastActivity = Self.day.adding(days: -200)
        let goodOnes = (0..<4).map { good("\($0)", daysAgo: 9) }
        let scorer = Scorer(rules: .named(.classic2018), asOf: Self.day)
        let report = scorer.report(for: goodOnes + [held])
        #expect(report.score == 80)
        #expect(report.withoutHeld?.likely == 100)
        #expect(scorer.report(for: goodOnes).withoutHeld == nil)
        #expect(report.rules.name == .classic2018)
        #expect(report.asOf == Self.day)
    }

    @Test func equalIdentifiersAreStillTwoContracts() {
        let report = Scorer(asOf: Self.day).report(for: [good("a", daysAgo: 5), good("a", daysAgo: 5)])
        #expect(report.score == 100)
        #expect(report.contracts.count == 2)
    }

    private func good(_ id: String, daysAgo: Int, client: String? = nil) -> Contract {
        var contract = Contract(id: id, status: .ended)
        contract.client = client
        contract.ended = Self.day.adding(days: -daysAgo)
        contract.earned = Dollars(100)
        contract.stars = 5
        contract.privateRating = 10
        return contract
    }

    private func bad(_ id: String, daysAgo: Int) -> Contract {
        var contract = good(id, daysAgo: daysAgo)
        contract.stars = 1
        return contract
    }
}
