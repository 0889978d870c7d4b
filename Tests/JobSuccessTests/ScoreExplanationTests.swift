import CivilCalendar
import Foundation
import Testing

@testable import JobSuccess

struct ScoreExplanationTests {
    static let day = CalendarDay(year: 2018, month: 2, day: 20) ?? CalendarDay(ordinal: 0)

    let classic = Scorer(rules: .named(.classic2018), asOf: day)

    // MARK: - Worked examples

    @Test func fiveFiveStarContractsThatShowSixtyHaveTwoBadOnes() {
        let contracts = fiveStars(5) + [paidOpen("open"), unpaidOpen("paused", idleDays: 4)]
        let explanation = classic.explanation(of: 60, for: contracts)
        #expect(isClose(explanation.probability, 10 * 0.05 * 0.05 * 0.95 * 0.95 * 0.95))
        #expect(explanation.contracts.prefix(5).allSatisfy { isClose($0.badGiven ?? -1, 0.4) })
        #expect(explanation.contracts.prefix(5).allSatisfy { $0.badBefore == 0.05 })
        #expect(explanation.contracts.suffix(2).allSatisfy { $0.badGiven == 0 && $0.leftOutGiven == 1 })
        #expect(explanation.leastHiddenBad == 2)
        #expect(explanation.withoutHidden == 100)
        let ids = ["c1", "c2", "c3", "c4", "c5"]
        #expect(explanation.histories.map(\.parts) == [[.init(count: 2, of: ids, outcome: .bad)]])
        #expect(isClose(explanation.covered, 1))
        #expect(
            explanation.statements == [
                "By the rules of 2015 to early 2020, what you told gives 100 if all hidden feedback is good.",
                "60 needs at least two of the five contracts with hidden feedback to be bad.",
                "Each of c1, c2, c3, c4 and c5 is a suspect: about 40 %.",
                "This is a probability, not a culprit; the platform never tells which.",
                "The likeliest way to 60: two of c1, c2, c3, c4 and c5 are bad (over 99 % of the ways that fit).",
                "Without knowing your score, 60 had a chance of about 2 %.",
                "All of this is an estimate; the platform publishes its rules only in part.",
            ])
    }

    @Test func anIdleContractAloneDoesNotMakeSixty() {
        let contracts = fiveStars(4) + [paidOpen("open"), unpaidOpen("paused", idleDays: 120)]
        let explanation = classic.explanation(of: 60, for: contracts)
        #expect(isClose(explanation.probability, 0.171475))
        #expect(explanation.contracts.prefix(4).allSatisfy { isClose($0.badGiven ?? -1, 0.25) })
        #expect(explanation.contracts.last?.badGiven == 1)
        #expect(explanation.leastHiddenBad == 1)
        #expect(explanation.withoutHidden == 80)
        #expect(
            explanation.statements.prefix(5) == [
                "By the rules of 2015 to early 2020, what you told gives 80 if all hidden feedback is good.",
                "What holds it down is paused: without it 100 at best; it stays in every window as long as nothing"
                    + " changes.",
                "paused alone cannot make 60: at least one of the four contracts with hidden feedback must be bad too.",
                "Each of c1, c2, c3 and c4 is a suspect: about 25 %.",
                "This is a probability, not a culprit; the platform never tells which.",
            ])
    }

    // MARK: - Exactness

    @Test(arguments: RuleSet.Name.allCases, 0..<4)
    func itAgreesWithTryingEverything(name: RuleSet.Name, block: Int) {
        var compared = 0
        for seed in block * 50..<(block + 1) * 50 {
            let rules = RuleSet.named(name)
            let asOf = CalendarDay(ordinal: rules.validFrom.ordinal + 900)
            let history = RandomHistory(seed: UInt64(900 + seed), count: 2 + seed % 6, asOf: asOf).contracts
            let brute = ScoreExplanationBruteForce(history, rules: rules, asOf: asOf)
            let scorer = Scorer(rules: rules, asOf: asOf)
            for score in brute.sums.keys where score >= 0 && score % 2 == seed % 2 {
                compared += 1
                let explanation = scorer.explanation(of: score, for: history)
                #expect(explanation.fitting == (score - 1...score + 1).filter { brute.sums[$0] != nil && $0 >= 0 })
                expect(explanation, agreesWith: brute.sum(near: score))
            }
        }
        #expect(compared > 20)
    }

    private func expect(_ explanation: ScoreExplanation, agreesWith sum: ScoreExplanationBruteForce.Sum) {
        #expect(isClose(explanation.probability, sum.probability))
        #expect(explanation.leastHiddenBad == sum.leastHiddenBad)
        for (position, contract) in explanation.contracts.enumerated() {
            #expect(isClose(contract.badGiven ?? -1, sum.bad[position] / sum.probability))
            #expect(isClose(contract.leftOutGiven ?? -1, sum.leftOut[position] / sum.probability))
        }
        #expect(!explanation.histories.isEmpty)
        let shares = explanation.histories.map(\.share)
        #expect(shares == shares.sorted(by: >))
        #expect(explanation.covered <= 1)
        #expect(explanation.histories.count == 5 || explanation.covered > 1 - 1e-9)
        #expect(!explanation.statements.isEmpty)
    }

    @Test func farTailsKeepTheirRatios() {
        let explanation = classic.explanation(of: 50, for: fiveStars(40) + fiveStars(40, id: "d", stars: 4.6))
        #expect(explanation.probability > 0 && explanation.probability < 1e-20)
        // Posterior odds of one against another: what tells them apart is the
        // odds of their own probabilities and how many are left.
        let bad = explanation.contracts.compactMap(\.badGiven)
        // 39 to 41 of 80 bad ones count as 50 per cent; the fewest are likeliest.
        #expect((39..<40).contains(bad.reduce(0, +)))
        #expect(bad[79] > bad[0])
        #expect(explanation.leastHiddenBad == 39)
        #expect(explanation.covered > 0.3)
    }

    @Test func hundredsOfContractsStayWithinTheirBudget() {
        let many = (0..<300).map { index in
            var contract = fiveStars(1, id: "m\(index)-", stars: [5, 4.6, 4.2][index % 3])[0]
            contract.ended = Self.day.adding(days: -(index * 2))
            return contract
        }
        let explanation = classic.explanation(of: 60, for: many)
        #expect(explanation.contracts.allSatisfy { ($0.badGiven ?? -1) > 0 })
        #expect((explanation.leastHiddenBad ?? 0) > 20)
        #expect((0...1).contains(explanation.covered))
    }

    // MARK: - Edges

    @Test func nothingIsExplainedWithoutContracts() {
        let explanation = classic.explanation(of: 60, for: [])
        #expect(!explanation.isPossible)
        #expect(explanation.leastHiddenBad == nil)
        #expect(explanation.statements == ["You told no contracts, so nothing can explain a score of 60."])
    }

    @Test(arguments: [-1, 101, Int.min, Int.max])
    func aScoreOffTheScaleCannotBeShown(shown: Int) {
        let explanation = classic.explanation(of: shown, for: fiveStars(4))
        #expect(explanation.fitting.isEmpty)
        #expect(explanation.probability == 0)
        #expect(explanation.statements == ["A score is a whole number from 0 to 100, so \(shown) cannot be shown."])
    }

    @Test func aCertainHistoryThatAgreesSaysSo() {
        let contracts = known(3) + [unpaidOpen("idle", idleDays: 200)]
        let explanation = classic.explanation(of: 75, for: contracts)
        #expect(explanation.probability == 1)
        #expect(explanation.contracts.map(\.badGiven) == [0, 0, 0, 1])
        #expect(
            explanation.statements == [
                "By the rules of 2015 to early 2020, 75 is exactly what your contracts give: 3 of 4 = 75.",
                "What holds it down is idle: without it no score; it stays in every window as long as nothing changes.",
            ])
    }

    @Test func aCertainHistoryThatDiffersNamesOtherRules() {
        let contracts = known(3) + [unpaidOpen("idle", idleDays: 200)]
        let explanation = classic.explanation(of: 100, for: contracts)
        #expect(explanation.nearest.map(\.score) == [75])
        #expect(explanation.contracts.allSatisfy { $0.badGiven == nil })
        #expect(explanation.otherRules.map(\.rules.name) == [.public2025, .insights2024])
        #expect(
            explanation.statements == [
                "By the rules of 2015 to early 2020, your contracts give 75 and nothing about them is hidden,"
                    + " so they cannot show 100.",
                "What holds it down is idle: without it no score; it stays in every window as long as nothing changes.",
                "Something is missing: a contract that is not listed, or the score was made by other rules.",
                "By the rules of 2025 (over 99 %) or the rules of 2024 (over 99 %), 100 could be shown.",
            ])
    }

    @Test func aScoreBetweenTwoNamesBoth() {
        let explanation = classic.explanation(of: 71, for: fiveStars(4))
        #expect(explanation.nearest.map(\.score) == [50, 75])
        #expect(isClose(explanation.nearest[1].probability, 0.171475))
        #expect(
            explanation.statements.prefix(3) == [
                "By the rules of 2015 to early 2020, no combination of what you told gives 71;"
                    + " the nearest are 50 and 75.",
                "The likeliest way to 50: two of c1, c2, c3 and c4 are bad.",
                "The likeliest way to 75: one of c1, c2, c3 and c4 is bad.",
            ])
    }

    @Test func aPointBesideFitsWhereTheRoundingMayDiffer() {
        let explanation = classic.explanation(of: 66, for: fiveStars(6))
        #expect(explanation.fitting == [67])
        #expect(explanation.leastHiddenBad == 2)
        #expect(explanation.statements.first?.contains("67 is a point away") == true)
    }

    @Test func scoresAPointBesideAlwaysFitToo() {
        // 28 of 42 are 67 per cent, and 29 of 43 are 67.4: 66 to 68 can come
        // out where contracts may be left out.
        var open = fiveStars(40, id: "p")
        for index in open.indices {
            open[index].stars = nil
            open[index].feedback = .unknown
        }
        let explanation = classic.explanation(of: 67, for: known(20) + open)
        #expect(explanation.fitting == [66, 67, 68])
        let distribution = classic.distribution(for: known(20) + open)
        #expect(isClose(explanation.probability, (66...68).reduce(0) { $0 + distribution.probability(of: $1) }))
        #expect(
            explanation.statements.first == "66 to 68 count as 67: nobody outside knows how the platform rounds.")
    }

    @Test func noScoreAtAllSaysWhatIsLacking() {
        let explanation = classic.explanation(of: 80, for: fiveStars(2))
        #expect(explanation.nearest.isEmpty)
        #expect(
            explanation.statements.first
                == "By the rules of 2015 to early 2020, what you told makes no score:"
                + " it lacks two more counted contracts and one more client.")
    }

    @Test func idleTimeNobodyToldIsSettledByTheScore() {
        var idle = Contract(id: "idle", status: .open)
        idle.earned = Dollars(0)
        let explanation = classic.explanation(of: 80, for: known(4) + [idle])
        #expect(explanation.probability == 0.5)
        #expect(explanation.withoutHidden == 100)
        #expect(explanation.leastHiddenBad == 0)
        #expect(explanation.contracts.last?.badBefore == 0.5)
        #expect(explanation.contracts.last?.badGiven == 1)
        #expect(
            explanation.statements.prefix(2) == [
                "By the rules of 2015 to early 2020, what you told gives 100 if everything unknown about it is good.",
                "idle is a suspect: over 99 %.",
            ])
    }

    @Test func feedbackThatIsStillOpenMayBeSilence() {
        var open = fiveStars(1, id: "open")[0]
        open.stars = nil
        open.feedback = .unknown
        let explanation = classic.explanation(of: 100, for: known(4) + [open])
        // Silence .6 against praise .4 × .88; a complaint shows 80.
        #expect(isClose(explanation.contracts.last?.leftOutGiven ?? -1, 0.6 / (0.6 + 0.4 * 0.88)))
        #expect(explanation.contracts.last?.badGiven == 0)
        #expect(explanation.histories.count == 2)
        #expect(explanation.statements.contains("Nothing hidden has to be bad for 100."))
    }

    @Test func itIsWrittenAsOneObject() throws {
        for shown in [60, 71] {
            let explanation = classic.explanation(of: shown, for: fiveStars(5))
            let data = try JSONEncoder().encode(explanation)
            let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            #expect(object.count == 16)
            #expect((object["leastHiddenBad"] is NSNull) == (shown == 71))
            let ways = try #require(object["histories"] as? [[String: Any]])
            #expect(ways.map { $0["share"] as? Double } == (shown == 60 ? [1] : []))
            #expect((object["statements"] as? [String]) == explanation.statements)
        }
    }

    @Test(arguments: ["", "\u{0}", "\u{202E}c1", "👩‍👩‍👧", String(repeating: "x", count: 100_000)])
    func anyIdentifierIsShownAndNotObeyed(id: String) {
        var contracts = fiveStars(4)
        contracts[0].id = id
        let explanation = classic.explanation(of: 75, for: contracts)
        #expect(explanation.contracts[0].id == id)
        let controls: Set<Unicode.GeneralCategory> = [.control, .format]
        for statement in explanation.statements {
            #expect(statement.unicodeScalars.allSatisfy { !controls.contains($0.properties.generalCategory) })
            #expect(statement.unicodeScalars.count < 1_000)
        }
    }

    @Test func equalIdentifiersAreStillTwoContracts() {
        let twice = fiveStars(2) + fiveStars(2)
        let explanation = classic.explanation(of: 75, for: twice)
        #expect(explanation.contracts.map(\.id) == ["c1", "c2", "c1", "c2"])
    }

    // MARK: - Histories

    func fiveStars(_ count: Int, id: String = "c", stars: Double = 5) -> [Contract] {
        (1...count).map { number in
            var contract = Contract(id: "\(id)\(number)", status: .ended)
            contract.ended = Self.day.adding(days: -30)
            contract.earned = Dollars(100)
            contract.stars = stars
            return contract
        }
    }

    func known(_ count: Int) -> [Contract] {
        fiveStars(count).map { contract in
            var contract = contract
            contract.privateRating = 10
            return contract
        }
    }

    func failed(_ id: String, days: Int) -> Contract {
        var contract = known(1)[0]
        contract.id = id
        contract.ended = Self.day.adding(days: -days)
        contract.stars = 1
        return contract
    }

    private func paidOpen(_ id: String) -> Contract {
        var contract = Contract(id: id, status: .open)
        contract.earned = Dollars(50)
        contract.lastPayment = Self.day.adding(days: -20)
        return contract
    }

    private func unpaidOpen(_ id: String, idleDays: Int) -> Contract {
        var contract = Contract(id: id, status: .paused)
        contract.earned = Dollars(0)
        contract.lastActivity = Self.day.adding(days: -idleDays)
        return contract
    }

    func isClose(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1e-9 }
}
