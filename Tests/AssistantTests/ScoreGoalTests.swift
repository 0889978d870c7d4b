import JobSuccess
import Testing

@testable import Assistant

@Suite struct ScoreGoalTests {
    /// Good, bad, wanted; how many good ones in all, and how many more.
    @Test(arguments: [
        (10, 2, 90, 18, 8), (9, 1, 90, 9, 0), (6, 2, 80, 8, 2), (0, 1, 95, 19, 19), (3, 1, 75, 3, 0),
        (7, 3, 85, 17, 10),
        (40, 1, 90, 9, 0),
    ])
    func theGoodShareReachesTheScore(good: Int, bad: Int, wanted: Int, total: Int, more: Int) throws {
        let goal = try #require(ScoreGoal(Self.situation(good: good, bad: bad, wanted: wanted), rules: Self.rules))
        #expect((goal.score, goal.total, goal.more) == (wanted, total, more))
    }

    @Test func withoutTheGoodOnesNobodyKnowsHowManyAreMissing() throws {
        var situation = Situation()
        situation[.bad] = .number(3)
        let goal = try #require(ScoreGoal(situation, rules: Self.rules))
        #expect(goal.total == 27)
        #expect(goal.more == nil)
    }

    @Test func withoutAGoalItIsNinety() throws {
        #expect(try #require(ScoreGoal(Self.situation(good: 10, bad: 2, wanted: nil), rules: Self.rules)).score == 90)
    }

    @Test(arguments: [(10, 0, 90), (10, 1, 100), (10, 1, 0)])
    func whatCannotBeCountedHasNoGoal(good: Int, bad: Int, wanted: Int) {
        #expect(ScoreGoal(Self.situation(good: good, bad: bad, wanted: wanted), rules: Self.rules) == nil)
    }

    /// Score shown, contracts, wanted; how many good ones in all, and how many
    /// more.
    @Test(arguments: [(60, 6, 90, 18, 14), (60, 4, 90, 18, 16), (75, 4, 90, 9, 6), (80, 10, 95, 38, 30)])
    func theShownScoreTellsHowManyAreBad(score: Int, contracts: Int, wanted: Int, total: Int, more: Int) throws {
        let goal = try #require(
            ScoreGoal(Self.situation(score: score, contracts: contracts, wanted: wanted), rules: Self.rules))
        #expect((goal.total, goal.more) == (total, more))
    }

    @Test(arguments: [(95, 20, 90), (97, 10, 99), (100, 10, 90)])
    func aScoreThatIsThereOrDoesNotFitAsksForNothing(score: Int, contracts: Int, wanted: Int) {
        #expect(
            ScoreGoal(Self.situation(score: score, contracts: contracts, wanted: wanted), rules: Self.rules) == nil)
    }

    private static let rules = RuleSet.named(.public2025)

    private static func situation(score: Int, contracts: Int, wanted: Int) -> Situation {
        var situation = Situation()
        situation[.currentScore] = .number(Double(score))
        situation[.completed] = .number(Double(contracts))
        situation[.targetScore] = .number(Double(wanted))
        return situation
    }

    private static func situation(good: Int, bad: Int, wanted: Int?) -> Situation {
        var situation = Situation()
        situation[.good] = .number(Double(good))
        situation[.bad] = .number(Double(bad))
        situation[.targetScore] = wanted.map { .number(Double($0)) }
        return situation
    }
}
