import CivilCalendar
import Foundation
import Testing

@testable import JobSuccess

struct AssumptionSpreadTests {
    static let day = CalendarDay(year: 2019, month: 8, day: 15) ?? CalendarDay(ordinal: 0)

    private let classic = Scorer(rules: .named(.classic2018), asOf: day)

    // MARK: - What is varied

    @Test(arguments: [
        (RuleSet.Name.classic2018, ["idle-days", "excessive-share", "surplus-weight"]),
        (.value2020, ["idle-days", "excessive-share", "surplus-weight", "value-tiers"]),
        (.nofb2020, ["value-tiers"]),
        (.insights2024, ["length-rule", "client-minimum"]),
        (.public2025, ["length-rule", "private-rating-end", "client-minimum"]),
    ])
    func onlyWhatTheRulesHaveIsVaried(name: RuleSet.Name, own: [String]) {
        let spread = Scorer(rules: .named(name), asOf: Self.day).assumptionSpread(for: [rated("a"), rated("b")])
        let all = [
            "failure-value", "star-floor", "private-floor", "rounding", "hidden-feedback", "silence",
        ]
        #expect(Set(spread.variations.map(\.id)) == Set(all + own))
        #expect(spread.variations.allSatisfy { !$0.why.isEmpty && !$0.assumed.isEmpty && !$0.trials.isEmpty })
        #expect(spread.variations.allSatisfy { $0.changes == $0.trials.contains(where: \.changes) })
    }

    @Test func anAssumedValueIsNotTriedAgain() {
        var rules = RuleSet.named(.classic2018)
        rules.idleDays = 120
        rules.rounding = .down
        let spread = Scorer(rules: rules, asOf: Self.day).assumptionSpread(for: [])
        #expect(spread.variations.first { $0.id == "idle-days" }?.trials.map(\.value) == ["60", "180"])
        #expect(!spread.variations.contains { $0.id == "rounding" })
    }

    @Test(arguments: RuleSet.Name.allCases)
    func withoutContractsNothingChanges(name: RuleSet.Name) {
        let spread = Scorer(rules: .named(name), asOf: Self.day).assumptionSpread(for: [])
        #expect(spread.lowest == nil)
        #expect(spread.highest == nil)
        #expect(spread.statements.isEmpty)
        #expect(spread.variations.allSatisfy { $0.statement.hasSuffix("makes no difference here.") })
    }

    // MARK: - What comes out

    @Test func aFailureMayBeWorthSomething() throws {
        let spread = classic.assumptionSpread(for: good(3) + [rated("x", stars: 1)])
        let value = try #require(spread.variations.first { $0.id == "failure-value" })
        #expect(value.trials.map(\.range.likely) == [73, 78, 80, 84])
        #expect(
            value.statement
                == "If a failure costs a little more than a success brings (we assume nothing): 73 instead of 75."
                + " If a failure is worth 20 % of a success: 80 instead of 75."
                + " If a failure is worth about a third of a success: 84 instead of 75.")
        #expect(spread.statements.count == 3)
        #expect(spread.lowest == 73)
        #expect(spread.highest == 84)
    }

    @Test func anUnpaidFailureKeepsTheScoreOfTheHistoryThatFixedIt() throws {
        let spread = classic.assumptionSpread(for: good(3) + [unpaid("x", silentDays: 200)])
        let value = try #require(spread.variations.first { $0.id == "failure-value" })
        #expect(value.trials.map(\.range.likely) == [75, 75, 75, 75])
        #expect(!value.changes)
    }

    @Test func idleTimeNearTheBorderMatters() throws {
        let spread = classic.assumptionSpread(for: good(4) + [unpaid("x", silentDays: 70)])
        #expect(
            spread.statements == ["If idle, unpaid work counts after 60 days (we assume 90): 80 instead of 100."])
        #expect(spread.lowest == 80)
        #expect(spread.highest == 100)
    }

    @Test func aKnownPrivateRatingNearTheBorderMatters() throws {
        var doubtful = rated("x", stars: 5)
        doubtful.privateRating = 6
        let spread = classic.assumptionSpread(for: good(3) + [doubtful])
        let floor = try #require(spread.variations.first { $0.id == "private-floor" })
        #expect(floor.trials.map(\.range.likely) == [100, 100, 75, 75])
        #expect(
            floor.statement
                == "If a private rating of 6 is already good (we assume 6 and less is bad): 100 instead of 75.")
    }

    @Test func roundingDownMatters() throws {
        let spread = classic.assumptionSpread(for: good(5) + [rated("x", stars: 1), rated("y", stars: 1)])
        let rounding = try #require(spread.variations.first { $0.id == "rounding" })
        #expect(spread.now.likely == 71)
        #expect(!rounding.changes)
        let thirds = classic.assumptionSpread(for: good(4) + [rated("x", stars: 1), rated("y", stars: 1)])
        #expect(
            thirds.statements.contains(
                "If the score is always rounded down (we assume rounding to the nearest, a half up): 66 instead of 67.")
        )
    }

    @Test func clientsOutsideTheWindowMayCount() throws {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        var old = good(1)[0]
        old.ended = Self.day.adding(months: -30)
        old.client = "old"
        let recent = good(2).map { contract in
            var contract = contract
            contract.client = "new"
            return contract
        }
        let spread = scorer.assumptionSpread(for: recent + [old])
        #expect(
            spread.statements == [
                "If clients count however old they are (we assume inside the window): 100 instead of no score."
            ])
    }

    @Test func aTenthOfAPointIsNotNamed() throws {
        var rarelyBad = rated("hidden")
        rarelyBad.endReason = .successful
        let spread = classic.assumptionSpread(for: good(60) + [rarelyBad])
        let hidden = try #require(spread.variations.first { $0.id == "hidden-feedback" })
        #expect(hidden.changes)
        #expect(hidden.statements == ["How often hidden feedback is bad: makes hardly any difference here."])
        #expect(spread.statements.isEmpty)
    }

    @Test func anotherRangeIsNamed() throws {
        // Twice five per cent is a tenth, and then the low end shows it.
        let spread = classic.assumptionSpread(for: good(60) + [rated("hidden")])
        #expect(
            spread.statements == [
                "If hidden feedback is bad twice as often (we assume a table by stars and circumstances, such as 5 %"
                    + " under five stars): still 100, but a range of 98 to 100 instead of only 100."
            ])
    }

    @Test func oldContractsAreNotAskedFor() {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        var old = rated("old")
        old.started = Self.day.adding(months: -50)
        old.ended = Self.day.adding(months: -30)
        let spread = scorer.assumptionSpread(for: good(3) + [old])
        #expect(!spread.variations.contains { $0.id == "paid-periods" })
    }

    @Test func periodsThatNobodyToldAreAskedFor() throws {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        var long = rated("long", stars: 1)
        long.started = Self.day.adding(days: -300)
        long.lastPayment = Self.day.adding(days: -30)
        let spread = scorer.assumptionSpread(for: good(3) + [long])
        let periods = try #require(spread.variations.first { $0.id == "paid-periods" })
        // 270 days are four periods: three more good jobs before the bad one.
        #expect(periods.trials.map(\.range.likely) == [86])
        #expect(
            periods.statements == [
                "long is taken as one period; tell paid_periods.",
                "If each of its 4 periods of 90 days had a payment: 86 instead of 75.",
            ])
        long.paidPeriods = 1
        let told = scorer.assumptionSpread(for: good(3) + [long])
        #expect(!told.variations.contains { $0.id == "paid-periods" })
        let short = scorer.assumptionSpread(for: good(3))
        #expect(!short.variations.contains { $0.id == "paid-periods" })
    }

    @Test(arguments: ["H1", "H3"])
    func hiddenFeedbackMovesTheAverage(id: String) throws {
        let worked = try #require(try AcceptanceCase.all().first { $0.id == id })
        let rules = try #require(worked.ruleSet)
        let spread = Scorer(rules: rules, asOf: worked.asOf).assumptionSpread(for: try worked.contracts())
        let range = try #require(worked.range)
        #expect(spread.now.likely == range.likely)
        let hidden = try #require(spread.variations.first { $0.id == "hidden-feedback" })
        #expect(hidden.changes)
        // Half and double of 5 per cent on each of four contracts.
        let all = Double(id == "H1" ? 4 : 5)
        let means = hidden.trials.compactMap(\.range.expected)
        #expect(abs(means[0] - 100 * 4 * 0.975 / all) < 1e-9)
        #expect(abs(means[1] - 100 * 4 * 0.9 / all) < 1e-9)
        #expect(!(spread.variations.first { $0.id == "private-floor" }?.changes ?? true))
        #expect(spread.lowest.map { $0 <= range.likely } == true)
    }

    @Test(arguments: RuleSet.Name.allCases, 0..<10)
    func anyHistoryIsVaried(name: RuleSet.Name, seed: Int) {
        let history = RandomHistory(seed: UInt64(4_000 + seed), count: 6, asOf: Self.day).contracts
        let spread = Scorer(rules: .named(name), asOf: Self.day).assumptionSpread(for: history)
        if let likely = spread.now.likely, let lowest = spread.lowest, let highest = spread.highest {
            #expect((lowest...highest).contains(likely))
        }
        #expect(spread.statements.count <= 4 * spread.variations.count(where: \.changes))
        #expect(spread.statements.allSatisfy { $0.hasSuffix(".") && !$0.contains(";") || $0.contains("tell ") })
    }

    @Test func itIsWrittenAsOneObject() throws {
        let spread = classic.assumptionSpread(for: good(3) + [rated("x", stars: 1)])
        let data = try JSONEncoder().encode(spread)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(Set(object.keys) == ["rules", "asOf", "now", "lowest", "highest", "variations"])
        #expect(object["highest"] as? Int == 84)
    }

    // MARK: - Histories

    private func good(_ count: Int) -> [Contract] {
        (1...count).map { number in
            var contract = rated("g\(number)", stars: 5)
            contract.privateRating = 10
            return contract
        }
    }

    private func rated(_ id: String, stars: Double = 5) -> Contract {
        var contract = Contract(id: id, status: .ended)
        contract.ended = Self.day.adding(days: -30)
        contract.earned = Dollars(100)
        contract.stars = stars
        return contract
    }

    private func unpaid(_ id: String, silentDays: Int) -> Contract {
        var contract = Contract(id: id, status: .open)
        contract.earned = Dollars(0)
        contract.lastActivity = Self.day.adding(days: -silentDays)
        return contract
    }
}
