import CivilCalendar
import Testing

@testable import JobSuccess

struct RuleSetTests {
    @Test(arguments: [
        ("2010-01-01", RuleSet.Name.classic2018), ("2015-03-01", .classic2018), ("2020-02-29", .classic2018),
        ("2020-03-01", .value2020), ("2020-11-07", .value2020), ("2020-11-08", .nofb2020),
        ("2024-09-02", .nofb2020), ("2024-09-03", .insights2024), ("2025-12-31", .insights2024),
        ("2026-01-01", .public2025), ("2026-11-21", .public2025),
    ])
    func theDayDecides(day: String, name: RuleSet.Name) throws {
        let day = try #require(CalendarDay(iso8601: day))
        #expect(RuleSet.inForce(on: day).name == name)
        #expect(Scorer(asOf: day).rules.name == name)
    }

    @Test func theSetsFollowEachOtherWithoutAGap() throws {
        let all = RuleSet.all
        #expect(all.map(\.name) == RuleSet.Name.allCases)
        for (older, newer) in zip(all, all.dropFirst()) {
            #expect(older.validUntil?.adding(days: 1) == newer.validFrom)
            #expect(older.isInForce(on: newer.validFrom.adding(days: -1)))
            #expect(!older.isInForce(on: newer.validFrom))
            #expect(newer.isInForce(on: newer.validFrom))
        }
        #expect(all.last?.validUntil == nil)
        #expect(all.last?.isInForce(on: CalendarDay(ordinal: .max)) == true)
        #expect(Set(all.map(\.title)).count == 5)
    }

    @Test func namesAreFoundAsTyped() {
        #expect(RuleSet.named("insights2024") == .named(.insights2024))
        #expect(RuleSet.named("insights2042") == nil)
        #expect(RuleSet.named("") == nil)
        #expect(RuleSet.named(.insights2024).title == "rules of 2024")
    }

    @Test(arguments: [
        (RuleSet.Name.classic2018, "2026-11-21", 4, 3), (.value2020, "2020-05-01", 4, 3),
        (.nofb2020, "2020-01-01", 4, 2), (.nofb2020, "2023-11-30", 4, 2), (.nofb2020, "2023-12-01", 2, 2),
        (.insights2024, "2024-10-01", 2, 2), (.public2025, "2026-11-21", 2, 2),
    ])
    func theMinimumHasDates(name: RuleSet.Name, day: String, jobs: Int, clients: Int) throws {
        let day = try #require(CalendarDay(iso8601: day))
        #expect(RuleSet.named(name).minimum(on: day) == RuleSet.Minimum(jobs: jobs, clients: clients))
    }

    @Test func aSetWithoutAMinimumNeedsOneJob() {
        var rules = RuleSet.named(.insights2024)
        rules.minimums = []
        #expect(rules.minimum(on: CalendarDay(ordinal: 0)) == RuleSet.Minimum(jobs: 0, clients: -1))
    }

    @Test(arguments: [
        (-100, 4), (0, 4), (25_000, 4), (25_001, 5), (100_000, 5), (100_001, 6), (Int.max, 6),
    ])
    func valueDecidesTheWeight(cents: Int, quarters: Int) {
        let tiers = RuleSet.named(.insights2024).valueTiers
        #expect(tiers?.weight(of: Dollars(cents: cents)) == JobWeight(quarters: quarters))
    }

    @Test func unknownValueHasTheLowestWeight() {
        #expect(RuleSet.named(.value2020).valueTiers?.weight(of: nil) == .one)
        let flat = ValueTiers(steps: [], above: JobWeight(quarters: 7))
        #expect(flat.weight(of: Dollars(1)) == JobWeight(quarters: 7))
        #expect(flat.lightest == flat.heaviest)
    }

    @Test(arguments: [
        (1, 4, 0), (2, 4, 4), (3, 6, 8), (8, 4, 28), (9, 4, 28), (20, 6, 26), (.max, 6, 26), (.min, 4, 0), (0, 4, 0),
        (5, 40, 0),
    ])
    func lengthAddsJobsUpToTheCap(periods: Int, own: Int, extra: Int) {
        let rule = RuleSet.named(.insights2024).lengthRule
        #expect(rule?.extra(paidPeriods: periods, onTopOf: JobWeight(quarters: own)).quarters == extra)
    }

    @Test(arguments: [
        (1, 1, 50), (2, 1, 67), (1, 2, 33), (199, 1, 100), (197, 3, 99), (1, 7, 13), (0, 1, 0), (1, 0, 100),
    ])
    func halvesRoundUpExactly(good: Int, bad: Int, score: Int) {
        #expect(RuleSet.named(.insights2024).score(of: Tally(good: good, bad: bad)) == score)
    }

    @Test func roundingAndFailuresAreParameters() {
        var rules = RuleSet.named(.insights2024)
        rules.rounding = .down
        #expect(rules.score(of: Tally(good: 199, bad: 1)) == 99)
        rules.negativePoints = -100
        #expect(rules.score(of: Tally(good: 3, bad: 1)) == 50)
        #expect(rules.score(of: Tally(good: 1, bad: 3)) == 0)
        rules.negativePoints = .min
        #expect(rules.score(of: Tally(good: 3, bad: 1)) == 50)
        #expect(rules.score(of: .zero) == nil)
    }

    @Test func trendsOfVeryLongHistoriesDoNotOverflow() {
        let rules = RuleSet.named(.nofb2020)
        let long = Tally(good: 1 << 40, bad: 1 << 40)
        #expect(rules.trendingScore(recent: long, half: long) == 50)
        #expect(rules.trendingScore(recent: Tally(good: 3, bad: 1), half: Tally(good: 1, bad: 1)) == 63)
        #expect(rules.trendingScore(recent: .zero, half: long) == nil)
    }

    @Test func thePerkAndTheFormHaveTheirDays() throws {
        let lastDay = try #require(CalendarDay(iso8601: "2024-09-02"))
        #expect(RuleSet.named(.classic2018).feedbackRemoval?.upperBound == lastDay)
        #expect(RuleSet.named(.insights2024).feedbackRemoval == nil)
        let newest = RuleSet.named(.public2025)
        #expect(!newest.hasPrivateRating(endedOn: newest.validFrom))
        #expect(newest.hasPrivateRating(endedOn: newest.validFrom.adding(days: -1)))
        #expect(!newest.hasPrivateRating(endedOn: nil))
        #expect(RuleSet.named(.insights2024).hasPrivateRating(endedOn: nil))
    }

    @Test(arguments: [(5.0, 0.05), (4.9, 0.12), (4.5, 0.12), (4.4, 0.3), (4, 0.3), (3.9, 0.6), (3, 0.6), (2.9, 1)])
    func starsDecideWhatMayBeHidden(stars: Double, probability: Double) {
        var contract = Contract(id: "c", status: .ended)
        contract.stars = stars
        #expect(HiddenFeedbackTable.assumed.probability(for: contract) == probability)
    }

    @Test func probabilitiesStayProbabilities() {
        var table = HiddenFeedbackTable.assumed
        table.withoutStars = 7
        #expect(table.probability(for: Contract(id: "c", status: .ended)) == 1)
        table.withoutStars = -.infinity
        #expect(table.probability(for: Contract(id: "c", status: .ended)) == 0)
        table.staysSilent = .nan
        #expect(table.silenceProbability == 0)
    }
}
