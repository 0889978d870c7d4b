import CivilCalendar
import JobSuccess
import Testing

struct ClassificationTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var rules = RuleSet.Name.insights2024
        var status = Contract.Status.ended
        var change: @Sendable (inout Contract) -> Void
        var outcome: ContractOutcome.Kind
        var quarters = 4
        var because: OutcomeReason
        var bad: Double?
    }

    static let asOf = CalendarDay(year: 2024, month: 10, day: 15) ?? CalendarDay(ordinal: 0)

    static let examples: [Example] = [
        Example(
            testDescription: "a removed feedback is left out",
            change: {
                $0.flags = [.feedbackRemoved]
                $0.stars = 1
            }, outcome: .notCounted, quarters: 0, because: .feedbackRemoved),
        Example(
            testDescription: "an excluded client is left out", rules: .classic2018, status: .open,
            change: { $0.flags = [.clientExcluded] }, outcome: .notCounted, quarters: 0, because: .clientExcluded),
        Example(
            testDescription: "what ends later does not count yet",
            change: { $0.ended = asOf.adding(days: 1) }, outcome: .notCounted, quarters: 0, because: .endsLater),
        Example(
            testDescription: "what is too old does not count",
            change: {
                $0.ended = asOf.adding(days: -800)
                $0.stars = 1
            }, outcome: .notCounted, quarters: 0, because: .outsideWindows),
        Example(
            testDescription: "an old open long-term contract does not count",
            status: .open,
            change: {
                $0.firstPayment = asOf.adding(days: -1_000)
                $0.lastPayment = asOf.adding(days: -800)
            }, outcome: .notCounted, quarters: 0, because: .outsideWindows),
        Example(
            testDescription: "an open long-term contract counts",
            status: .paused,
            change: {
                $0.earned = Dollars(2_000)
                $0.firstPayment = asOf.adding(days: -101)
                $0.lastPayment = asOf.adding(days: -10)
                $0.paidPeriods = 2
            }, outcome: .good, quarters: 10, because: .longTermClient),
        Example(
            testDescription: "ninety days are not yet long-term",
            status: .open,
            change: {
                $0.earned = Dollars(2_000)
                $0.firstPayment = asOf.adding(days: -100)
                $0.lastPayment = asOf.adding(days: -10)
            }, outcome: .notCounted, quarters: 0, because: .open),
        Example(
            testDescription: "classic: idle and unpaid counts as bad", rules: .classic2018, status: .held,
            change: {
                $0.earned = Dollars(0)
                $0.lastActivity = asOf.adding(days: -90)
            }, outcome: .bad, because: .idleUnpaid(days: 90)),
        Example(
            testDescription: "classic: a day less is not idle", rules: .classic2018, status: .open,
            change: {
                $0.earned = Dollars(0)
                $0.submitted = asOf.adding(days: -89)
                $0.started = asOf.adding(days: -300)
            }, outcome: .notCounted, quarters: 0, because: .open),
        Example(
            testDescription: "classic: idle of unknown length", rules: .classic2018, status: .open,
            change: { $0.earned = Dollars(0) }, outcome: .uncertain, because: .idleTimeUnknown, bad: 0.5),
        Example(
            testDescription: "classic: idle with unknown earnings", rules: .classic2018, status: .open,
            change: { $0.started = asOf.adding(days: -300) }, outcome: .uncertain, because: .earningsUnknown, bad: 0.5),
        Example(
            testDescription: "classic: idle and paid", rules: .classic2018, status: .open,
            change: { $0.firstPayment = asOf.adding(days: -300) }, outcome: .notCounted, quarters: 0,
            because: .openPaid),
        Example(
            testDescription: "too few stars",
            change: {
                $0.stars = 2.9
                $0.paidPeriods = 3
                $0.earned = Dollars(cents: 25_001)
            }, outcome: .bad, quarters: 13, because: .fewStars),
        Example(
            testDescription: "a private six is negative",
            change: {
                $0.stars = 5
                $0.privateRating = 6
            }, outcome: .bad, because: .lowPrivateRating),
        Example(
            testDescription: "a private seven is not",
            change: {
                $0.stars = 3
                $0.privateRating = 7
            }, outcome: .good, because: .ratedWell),
        Example(
            testDescription: "a negative reason overrides the stars",
            change: {
                $0.stars = 5
                $0.endReason = .unsuccessful
            }, outcome: .bad, because: .negativeEndReason),
        Example(
            testDescription: "five stars hide one in twenty",
            change: { $0.stars = 5 }, outcome: .uncertain, because: .privatePartHidden(badProbability: 0.05), bad: 0.05),
        Example(
            testDescription: "a known success halves it",
            change: {
                $0.stars = 5
                $0.endReason = .successful
            }, outcome: .uncertain, because: .privatePartHidden(badProbability: 0.025), bad: 0.025),
        Example(
            testDescription: "a rating that is no number is unknown",
            change: {
                $0.stars = .nan
                $0.privateRating = .infinity
                $0.feedback = .given
            }, outcome: .uncertain, because: .privatePartHidden(badProbability: 0.12), bad: 0.12),
        Example(
            testDescription: "a dispute makes bad feedback likely",
            change: {
                $0.endReason = .dispute
                $0.earned = Dollars(50)
            }, outcome: .uncertain, because: .privatePartHidden(badProbability: 0.85), bad: 0.85),
        Example(
            testDescription: "a full refund makes it likelier",
            change: {
                $0.flags = [.refunded]
                $0.earned = Dollars(0)
            }, outcome: .uncertain, because: .privatePartHidden(badProbability: 0.6), bad: 0.6),
        Example(
            testDescription: "an unpaid contract ended by the client was rated",
            change: {
                $0.endedBy = .client
                $0.earned = Dollars(0)
            }, outcome: .uncertain, because: .privatePartHidden(badProbability: 0.25), bad: 0.25),
        Example(
            testDescription: "said to be without feedback, it was not",
            change: {
                $0.endedBy = .client
                $0.earned = Dollars(0)
                $0.feedback = .missing
            }, outcome: .notCounted, quarters: 0, because: .unpaidLeftOut),
        Example(
            testDescription: "classic: the same counts", rules: .classic2018,
            change: {
                $0.earned = Dollars(0)
                $0.feedback = .missing
            }, outcome: .bad, because: .unpaidWithoutFeedback),
        Example(
            testDescription: "classic: nobody knows whether it was paid", rules: .value2020,
            change: { $0.feedback = .missing }, outcome: .uncertain, because: .earningsUnknown, bad: 0.5),
        Example(
            testDescription: "2024: it does not matter whether it was paid",
            change: { $0.feedback = .missing }, outcome: .notCounted, quarters: 0, because: .withoutFeedback),
        Example(
            testDescription: "classic: praise for unpaid work counts", rules: .classic2018,
            change: {
                $0.earned = Dollars(0)
                $0.privateRating = 9
            }, outcome: .good, because: .praisedUnpaid),
        Example(
            testDescription: "2020: praise for unpaid work is left out", rules: .value2020,
            change: {
                $0.earned = Dollars(0)
                $0.privateRating = 9
            }, outcome: .notCounted, quarters: 0, because: .unpaidLeftOut),
        Example(
            testDescription: "no feedback after fourteen days",
            change: {
                $0.ended = asOf.adding(days: -15)
                $0.earned = Dollars(50)
            }, outcome: .notCounted, quarters: 0, because: .withoutFeedback),
        Example(
            testDescription: "on the fourteenth day it may still come",
            change: {
                $0.ended = asOf.adding(days: -14)
                $0.earned = Dollars(50)
            }, outcome: .uncertain, because: .feedbackPending, bad: 0.4 * 0.12),
        Example(
            testDescription: "a client who ends it says something",
            change: {
                $0.ended = asOf.adding(days: -3)
                $0.earned = Dollars(50)
                $0.endedBy = .client
            }, outcome: .uncertain, because: .feedbackPending, bad: 0.12),
        Example(
            testDescription: "an end nobody dated is in every window",
            change: {
                $0.ended = nil
                $0.stars = 1
            }, outcome: .bad, because: .fewStars),
    ]

    @Test(arguments: examples)
    func eachContractCountsForItsReason(example: Example) throws {
        var contract = Contract(id: "c", status: example.status)
        if example.status == .ended { contract.ended = Self.asOf.adding(days: -30) }
        example.change(&contract)
        let report = Scorer(rules: .named(example.rules), asOf: Self.asOf).report(for: [contract])
        let outcome = try #require(report.contracts.first)
        #expect(outcome.outcome == example.outcome)
        #expect(outcome.weight == JobWeight(quarters: example.quarters))
        #expect(outcome.because == example.because)
        if let bad = example.bad { #expect(abs(outcome.badProbability - bad) < 1e-12) }
    }

    @Test func theNewFormHidesNothingButStarsNobodyTold() throws {
        let asOf = try #require(CalendarDay(iso8601: "2026-11-21"))
        let before = try #require(CalendarDay(iso8601: "2025-12-31"))
        let kinds = [before, before.adding(days: 1)].flatMap { ended in
            [5.0, nil].map { stars in
                var contract = Contract(id: "c", status: .ended)
                contract.ended = ended
                contract.stars = stars
                contract.feedback = .given
                return Scorer(asOf: asOf).report(for: [contract]).contracts.first?.outcome
            }
        }
        #expect(kinds == [.uncertain, .uncertain, .good, .uncertain])
    }

    @Test func longTermIsAMatterOfTheClient() throws {
        var first = Contract(id: "a", status: .ended)
        first.client = "k"
        first.ended = Self.asOf.adding(days: -150)
        first.firstPayment = Self.asOf.adding(days: -200)
        first.stars = 5
        first.privateRating = 10
        var second = Contract(id: "b", status: .open)
        second.client = "k"
        second.lastPayment = Self.asOf.adding(days: -9)
        let scorer = Scorer(asOf: Self.asOf)
        #expect(scorer.report(for: [second]).contracts.map(\.outcome) == [.notCounted])
        #expect(scorer.report(for: [first, second]).contracts.map(\.outcome) == [.good, .good])
    }

    @Test func onlyTheLatestOfTooManySilentEndingsCount() {
        var contracts = (0..<10).map { index in
            var contract = Contract(id: "\(index)", status: .ended)
            contract.ended = Self.asOf.adding(days: -20 - index)
            contract.earned = Dollars(100)
            contract.feedback = .missing
            return contract
        }
        for index in 5..<10 {
            contracts[index].feedback = .given
            contracts[index].stars = 5
            contracts[index].privateRating = 10
        }
        let report = Scorer(rules: .named(.classic2018), asOf: Self.asOf).report(for: contracts)
        let counted = report.contracts.filter { $0.because == .tooManyWithoutFeedback }
        #expect(counted.map(\.id) == ["0", "1"])
        #expect(counted.allSatisfy { $0.weight == JobWeight(quarters: 1) && $0.outcome == .bad })
        #expect(report.arithmetic == "5 of 5.5 = 91")
    }

    @Test func everyReasonIsASentenceOfItsOwn() {
        let reasons: [OutcomeReason] = [
            .ratedWell, .praisedUnpaid, .longTermClient, .fewStars, .lowPrivateRating, .negativeEndReason,
            .unpaidWithoutFeedback, .idleUnpaid(days: 120), .tooManyWithoutFeedback,
            .privatePartHidden(badProbability: 0.05), .feedbackPending, .earningsUnknown, .idleTimeUnknown,
            .clientExcluded, .feedbackRemoved, .open, .paused, .held, .openPaid, .withoutFeedback, .unpaidLeftOut,
            .outsideWindows,
            .endsLater,
        ]
        let sentences = Set(reasons.map(\.description))
        #expect(sentences.count == reasons.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") })
        #expect(OutcomeReason.idleUnpaid(days: 120).description.contains("120 days"))
        #expect(OutcomeReason.privatePartHidden(badProbability: 0.05).description.contains("about 5 %"))
        #expect(OutcomeReason.privatePartHidden(badProbability: .nan).description.contains("about 0 %"))
    }
}
