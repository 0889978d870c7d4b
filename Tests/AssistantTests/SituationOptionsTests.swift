import CivilCalendar
import Foundation
import JobSuccess
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct SituationOptionsTests {
    private static func situation(_ json: String) throws -> Situation {
        try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
    }

    private static func options(_ json: String, _ day: String) throws -> [ScoreOption] {
        let asOf = try #require(CalendarDay(iso8601: day))
        return SituationOptions(try situation(json), rules: .inForce(on: asOf), asOf: asOf)?.ranked ?? []
    }

    @Test func submittedWorkWaitsForItsReleaseWhateverTheScore() throws {
        let told = """
            {"contractType":"fixed","total":4,"good":3,"idle":1,"hasEarnings":false,"submitted":true,
             "daysSinceSubmission":5,"escrowAmount":120}
            """
        let options = try Self.options(told, "2019-08-15")
        let best = try #require(options.first)
        #expect(best.action == "submit-and-wait")
        #expect(best.advice == .recommended)
        #expect(best.range == ScoreRange(low: 75, likely: nil, high: 100, expected: nil))
        #expect(best.money?.atStake == Dollars(120))
        #expect(best.money?.due.description == "2019-08-24")
        #expect(best.restsOn.starts(with: ["F96", "F98"]))
        #expect(options.first { $0.action == "close-now" }?.advice == .advisedAgainst)
    }

    /// Who sees a score has met the minimum, with contracts that were not all told.
    @Test(arguments: [("", false), (#""currentScore":75,"#, true)])
    func aShownScoreIsNotHiddenByTheMinimum(shown: String, hasResult: Bool) throws {
        let told = """
            {\(shown)"contractType":"fixed","total":4,"good":3,"idle":1,"hasEarnings":false,"submitted":true,
             "daysSinceSubmission":5,"escrowAmount":120}
            """
        let released = try #require(try Self.options(told, "2019-08-15").first)
        #expect(released.action == "submit-and-wait")
        #expect((released.range.likely != nil) == hasResult)
    }

    @Test(arguments: [
        ("nothing open is in question", #"{"good":3,"bad":1}"#),
        ("the contract is over", #"{"good":3,"idle":1,"submitted":true,"daysSinceClosed":3}"#),
        ("too little is counted", #"{"submitted":true,"escrowAmount":120}"#),
        ("a dispute decides first", #"{"good":5,"submitted":true,"escrowAmount":500,"disputed":1}"#),
        ("some contracts are untold", #"{"good":3,"total":6,"submitted":true}"#),
    ])
    func whereTooLittleIsKnownThereAreNone(name: String, told: String) throws {
        #expect(try Self.options(told, "2026-11-21").isEmpty, "\(name)")
    }

    @Test func unknownPaymentsWidenTheRange() throws {
        let told = #"{"contractType":"hourly","good":3,"bad":1,"idle":1,"hasEarnings":true,"daysSilent":40}"#
        let open = try #require(try Self.options(told, "2026-11-21").first { $0.action == "leave-open=1" })
        #expect(open.range.likely == 75)
        #expect(open.range.low == 67)
        #expect(open.range.high == 82)
    }

    @Test(arguments: [1e308, -5, .infinity, .nan])
    func absurdNumbersDoNoHarm(number: Double) throws {
        var told = try Self.situation(#"{"good":3,"idle":1,"submitted":true}"#)
        for key in [SituationKey.escrowAmount, .daysSinceSubmission, .daysSilent, .clients, .monthsIdle] {
            told[key] = .number(number)
        }
        let asOf = CalendarDay(ordinal: 20_000)
        _ = SituationOptions(told, rules: .inForce(on: asOf), asOf: asOf)
    }

    @Test func aNumberNeverSpeaksForGivingUpMoney() throws {
        let told = #"{"contractType":"fixed","good":9,"bad":1,"submitted":false,"escrowAmount":300}"#
        for day in ["2019-08-15", "2026-11-21"] {
            let values = OptionsText(try Self.options(told, day)).templateValues
            #expect(values.map(\.0) == ["option.release"])
        }
    }

    @Test func aSilenceThatWasTimedPutsAContractInQuestion() throws {
        let told = #"{"contractType":"hourly","good":8,"bad":1,"monthsIdle":3}"#
        #expect(try Self.options(told, "2026-11-21").map(\.action).contains("leave-open=1"))
    }

    @Test func aQuestionAboutAContractPutsItInQuestion() throws {
        let told = try Self.situation(#"{"good":8,"bad":1,"hasEarnings":true}"#)
        let asOf = try #require(CalendarDay(iso8601: "2026-11-21"))
        let options = SituationOptions(told, meansContract: true, rules: .inForce(on: asOf), asOf: asOf)
        #expect(options?.ranked.contains { $0.action == "close-now" } == true)
    }

    @Test func templatesGetTheScoreAfterEachWay() throws {
        let told = #"{"contractType":"hourly","good":4,"idle":1,"hasEarnings":false,"daysSilent":40}"#
        let values = OptionsText(try Self.options(told, "2026-11-21")).templateValues
        #expect(values.map(\.0) == ["option.closeNow", "option.leaveOpen"])
        #expect(values.first { $0.0 == "option.leaveOpen" }?.1 == .markdown("100"))
    }
}
