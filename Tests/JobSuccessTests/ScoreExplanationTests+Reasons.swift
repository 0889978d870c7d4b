import CivilCalendar
import Testing

@testable import JobSuccess

extension ScoreExplanationTests {
    // MARK: - What is known to be bad

    @Test func aKnownFailureIsNamedWithWhatItCostsAndUntilWhen() throws {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        let explanation = scorer.explanation(of: 75, for: known(3) + [failed("d", days: 10)])
        let failure = try #require(explanation.failures.first)
        #expect(failure.scoreWithout == 100)
        #expect(failure.leaves?.date == CalendarDay(iso8601: "2018-08-11"))
        #expect(
            explanation.statements == [
                "By the rules of 2024, 75 is exactly what your contracts give: 3 of 4 = 75.",
                "What holds it down is d: without it 3 of 3 = 100; it leaves the 6-month window on 2018-08-11.",
            ])
    }

    @Test func severalFailuresAreNamedWithAllAndWithEach() {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        let contracts = known(3) + [failed("d", days: 10), failed("e", days: 10), failed("f", days: 20)]
        let explanation = scorer.explanation(of: 50, for: contracts)
        #expect(explanation.withoutFailures == 100)
        #expect(
            explanation.statements.dropFirst() == [
                "What holds it down are d, e and f: without all of them 100.",
                "d and e: without one of them 3 of 5 = 60; they leave the 6-month window on 2018-08-11.",
                "f: without it 3 of 5 = 60; it leaves the 6-month window on 2018-08-01.",
            ])
    }

    @Test func aFailureOutsideTheDecidingWindowIsNoReason() {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        let contracts = known(3) + [failed("d", days: 10), failed("old", days: 300)]
        let explanation = scorer.explanation(of: 75, for: contracts)
        #expect(explanation.failures.map(\.id) == ["d"])
    }

    @Test func knownFailuresComeBeforeHiddenOnes() throws {
        let explanation = classic.explanation(of: 60, for: fiveStars(4) + [failed("d", days: 10)])
        let statements = explanation.statements
        let known = try #require(
            statements.firstIndex { $0.hasPrefix("What holds it down is d: without it 100 at best") })
        let hidden = try #require(statements.firstIndex { $0.contains("is a suspect") })
        #expect(known < hidden)
    }

    // MARK: - Other assumptions

    @Test func anotherAssumptionMayShowTheScore() throws {
        let scorer = Scorer(rules: .named(.insights2024), asOf: Self.day)
        let explanation = scorer.explanation(of: 80, for: known(3) + [failed("d", days: 10)])
        #expect(!explanation.isPossible)
        let fit = try #require(explanation.otherAssumptions.first)
        #expect(fit.id == "failure-value")
        #expect(fit.value == "20 % of a success")
        #expect(
            explanation.statements.contains(
                "Or one of our assumptions is off: 80 could be shown if a failure is worth 20 % of a success."))
        #expect(scorer.explanation(of: 75, for: known(3) + [failed("d", days: 10)]).otherAssumptions.isEmpty)
    }

    // MARK: - Wording

    @Test func suspectsWithTheSameChanceAreOneGroup() {
        var idle = Contract(id: "idle", status: .open)
        idle.earned = Dollars(0)
        let explanation = classic.explanation(of: 60, for: known(3) + fiveStars(1, id: "h") + [idle])
        let suspects = explanation.statements.filter { $0.contains("a suspect") }
        #expect(suspects == ["Each of h1 and idle is a suspect: over 99 %."])
    }

    @Test func aRatingNobodyToldIsNotHidden() {
        var untold = fiveStars(1, id: "u")[0]
        untold.stars = nil
        untold.feedback = .given
        untold.ended = CalendarDay(iso8601: "2026-10-01")
        let day = CalendarDay(iso8601: "2026-11-21") ?? Self.day
        for (name, words) in [
            (RuleSet.Name.public2025, "You did not say how the client rated it."),
            (.insights2024, "The private feedback is hidden; it is bad with a probability of about 12 %."),
        ] {
            let scorer = Scorer(rules: .named(name), asOf: day)
            #expect(scorer.report(for: [untold]).contracts.map(\.because.description) == [words])
        }
        let explanation = Scorer(rules: .named(.public2025), asOf: day)
            .explanation(
                of: 50,
                for: (0..<2).map { index in
                    var contract = untold
                    contract.id = "u\(index)"
                    return contract
                })
        #expect(explanation.leastHiddenBad == 1)
    }

    // MARK: - Long histories

    @Test func thousandsOfContractsAreExplainedWithinBounds() {
        let many = (0..<3_000).map { index in
            var contract = fiveStars(1, id: "m\(index)-")[0]
            contract.ended = Self.day.adding(days: -(index % 700))
            contract.privateRating = 10
            if index < 240 { contract.privateRating = nil }
            contract.stars = [5, 4.6, 4.2, 3.5][index % 4]
            if index < 24 { contract.stars = nil }
            if index < 24 { contract.feedback = .unknown }
            return contract
        }
        let explanation = classic.explanation(of: 98, for: many)
        #expect(explanation.isPossible)
        #expect(explanation.contracts.contains { ($0.badGiven ?? 0) > 0 })
        #expect(explanation.contracts.count == 3_000)
        #expect(explanation.statements.count < 12)
    }

    @Test func whatCannotBeWorkedOutIsSaid() {
        var explanation = classic.explanation(of: 60, for: fiveStars(5))
        explanation.contracts[4].badGiven = nil
        #expect(
            explanation.statements.contains(
                "These are too many contracts to explain one by one; only the likeliest are named here."))
        for index in explanation.contracts.indices { explanation.contracts[index].badGiven = nil }
        #expect(
            explanation.statements.contains(
                "Even without your score these were the likeliest: c1, c2, c3, c4 and c5, about 5 %."))
    }

    // MARK: - Numbers for programs

    @Test(arguments: [
        (0.9999999999999998, 1.0), (1, 1), (0, 0), (-1, 0), (2, 1), (.nan, 0), (.infinity, 0), (0.1 + 0.2, 0.3),
        (1.0 / 3, 0.333333), (1.23456789e-20, 1.23457e-20), (.leastNonzeroMagnitude, .leastNonzeroMagnitude),
        (0.05, 0.05),
    ])
    func probabilitiesHaveSixDigits(probability: Double, written: Double) {
        #expect(SixDigits.of(probability) == written)
    }
}
