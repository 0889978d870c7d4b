import CivilCalendar
import Testing

@testable import JobSuccess

/// What the sentences of an option say.
struct WhatIfWordingTests {
    static func option(_ course: String, _ contract: Contract, _ rules: RuleSet.Name = .insights2024) throws
        -> ScoreOption
    {
        try WhatIfHistory.whatIf(rules, contract).option(for: Course(course))
    }

    @Test(arguments: ["close-now:x", "paid-no-feedback:x"])
    func silenceOfALongTermClientCountsAsGood(course: String) throws {
        let option = try Self.option(course, WhatIfScenarioTests.longTerm)
        #expect(option.because.contains("long-term") && option.because.contains("counts as good"))
        #expect(!option.because.contains("left out"))
        let classic = try Self.option(course, WhatIfScenarioTests.longTerm, .classic2018)
        #expect(classic.because.contains("left out"))
    }

    @Test func aReleaseCanMakeAClientALongTermOne() throws {
        let contract = WhatIfHistory.open {
            $0.earned = Dollars(100)
            $0.firstPayment = WhatIfHistory.asOf.adding(days: -80)
            $0.lastPayment = $0.firstPayment
            $0.escrow = Dollars(100)
        }
        #expect(try Self.option("submit-and-wait:x", contract).because.contains("counts as good"))
        #expect(try Self.option("paid-no-feedback:x", contract).because.contains("left out"))
    }

    @Test(arguments: [
        "close-now:x", "ends-well:x", "ends-badly:x", "paid-no-feedback:x", "leave-open=1:x", "refund-full:x",
    ])
    func anExcludedClientMayWriteAnything(course: String) throws {
        let excluded = WhatIfHistory.open {
            $0.flags = [.clientExcluded]
            $0.earned = Dollars(50)
        }
        #expect(try Self.option(course, excluded).because.hasSuffix("left out whatever the client writes."))
    }

    @Test func aReleaseDependsOnTheClientsSilence() throws {
        let option = try Self.option("leave-open=1:x", WhatIfHistory.submitted)
        #expect(option.because.contains("released on 2019-08-24 if the client stays silent"))
    }

    @Test func thePerkHasItsConditionsInTheReason() throws {
        let because = try Self.option("remove-feedback:x", WhatIfScenarioTests.bad, .classic2018).because
        for words in ["Top Rated", "three months", "ten contracts"] { #expect(because.contains(words)) }
    }

    @Test func aRefundThatIsNotPossibleHasNoAmount() throws {
        let comparison = try WhatIfHistory.whatIf(.insights2024, WhatIfHistory.open()).comparison(of: "x")
        let refund = try #require(comparison.notPossible.first { $0.action.word == .refundPartial })
        #expect(refund.action.description == "refund-partial")
        #expect(!refund.action.title.contains("$"))
        #expect(!refund.reason.description.contains("$"))
    }

    @Test func aMissingScoreIsExplained() throws {
        let short = WhatIfHistory.whatIf(.classic2018, WhatIfHistory.submitted, good: 3)
        let because = try short.option(for: Course("submit-and-wait:x")).because
        #expect(because.hasSuffix("Most likely there is no score then: one counted contract too few for a score."))
        let two = WhatIfHistory.whatIf(.classic2018, WhatIfHistory.open(), good: 2)
        #expect(try two.option(for: Course("leave-open=1:x")).because.contains("2 counted contracts too few"))
        let enough = try Self.option("submit-and-wait:x", WhatIfHistory.submitted)
        #expect(!enough.because.contains("no score"))
    }

    @Test(arguments: ["close-now:x@tomorrow", "close-now:x@2019-13-01", "close-now:x@"])
    func aDayThatIsNoneIsExplained(course: String) {
        let error = #expect(throws: WhatIfError.self) { try Self.option(course, WhatIfHistory.open()) }
        #expect(error?.problem == .notADay)
        #expect(error?.explanation.hasSuffix("write the day as YYYY-MM-DD") == true)
        #expect(error?.description.contains("tomorrow") == false)
    }

    // MARK: - Disputes

    @Test(arguments: [0, 29, 30])
    func recentMoneyIsAtStakeInADispute(days: Int) throws {
        let paid = WhatIfHistory.open {
            $0.earned = Dollars(800)
            $0.lastPayment = WhatIfHistory.asOf.adding(days: -days)
        }
        let option = try Self.option("client-disputes:x", paid)
        #expect(option.money == .init(atStake: Dollars(800), due: WhatIfHistory.asOf.adding(days: 30 - days)))
        #expect(option.restsOn.contains("F102"))
        #expect(option.branches.map(\.what) == ["given back", "kept"])
        #expect(!option.because.contains("only the client's feedback"))
    }

    @Test func olderMoneyIsNot() throws {
        let paid = WhatIfHistory.open {
            $0.earned = Dollars(800)
            $0.lastPayment = WhatIfHistory.asOf.adding(days: -31)
        }
        let option = try Self.option("client-disputes:x", paid)
        #expect(option.money == nil && !option.restsOn.contains("F102"))
        let hourly = WhatIfHistory.open {
            $0.kind = .hourly
            $0.earned = Dollars(800)
            $0.lastPayment = WhatIfHistory.asOf
        }
        #expect(try Self.option("client-disputes:x", hourly).money == nil)
    }

    @Test func escrowAndRecentMoneyAreBothAtStake() throws {
        let both = WhatIfHistory.open {
            $0.escrow = Dollars(100)
            $0.earned = Dollars(800)
            $0.lastPayment = WhatIfHistory.asOf.adding(days: -1)
        }
        let option = try Self.option("client-disputes:x", both)
        #expect(option.money == .init(atStake: Dollars(900), due: WhatIfHistory.asOf.adding(days: 7)))
    }

    @Test func aRefundDoesNotEndAContract() throws {
        let option = try Self.option("refund-full:x", WhatIfScenarioTests.paid)
        #expect(option.branches.map(\.what) == ["no feedback", "good feedback", "bad feedback"])
        #expect(option.branches.map(\.range.likely) == [100, 100, 86])
        #expect(option.because.contains("still has to end"))
        #expect(option.range.low == 86)
    }
}
