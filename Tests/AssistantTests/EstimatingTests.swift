import CivilCalendar
import Foundation
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct EstimatingTests {
    @Test(arguments: [
        (
            "the fourth never paid, by the old rules", "2019-08-15",
            #"{"total":4,"good":3,"idle":1,"hasEarnings":false,"monthsIdle":6}"#, "3 of 4 = 75"
        ),
        (
            "today it is left out", "2026-11-21", #"{"total":4,"good":3,"idle":1,"hasEarnings":false,"monthsIdle":6}"#,
            "3 of 3 = 100"
        ),
        (
            "the shown score tells that it counts", "2019-08-15", #"{"good":3,"idle":1,"currentScore":75}"#,
            "3 of 4 = 75"
        ),
        (
            "a paid one is left out", "2019-08-15", #"{"good":4,"idle":1,"hasEarnings":true,"monthsIdle":9}"#,
            "4 of 4 = 100"
        ),
        ("a dispute stands for a bad end", "2018-01-10", #"{"completed":10,"good":9,"disputed":1}"#, "9 of 10 = 90"),
        ("what is left of a total is untold", "2019-01-01", #"{"total":5,"good":4}"#, "4 of 5 = 80, range 80 to 100"),
        ("the rest of a total went well", "2019-01-01", #"{"total":5,"bad":1}"#, "4 of 5 = 80"),
        ("a named rating is a contract", "2019-01-01", #"{"good":4,"stars":[2.0]}"#, "4 of 5 = 80"),
        (
            "silent ones that never paid are counted once", "2018-02-10", #"{"good":20,"idle":5,"noEarnings":5}"#,
            "20 of 25 = 80, range 80 to 100"
        ),
        ("the fourth of four is untold", "2018-02-10", #"{"total":4,"good":3,"currentScore":75}"#, "3 of 4 = 75"),
        ("sizes give a range", "2026-11-21", #"{"good":3,"bad":1}"#, "3 of 4 = 75, range 67 to 82"),
    ])
    func countsBecomeASum(name: String, day: String, situation: String, arithmetic: String) throws {
        let known = try JSONDecoder().decode(Situation.self, from: Data(situation.utf8))
        let asOf = try #require(CalendarDay(iso8601: day))
        let counted = try #require(CountedContracts(known, asOf: asOf))
        #expect(EstimateText(counted.estimate).arithmetic == arithmetic, "\(name)")
    }

    @Test(arguments: ["{}", #"{"total":6}"#, #"{"currentScore":75}"#, #"{"completed":6,"currentScore":60}"#])
    func tooLittleGivesNoSum(situation: String) throws {
        let known = try JSONDecoder().decode(Situation.self, from: Data(situation.utf8))
        #expect(CountedContracts(known, asOf: CalendarDay(ordinal: 20_000)) == nil)
    }

    @Test func whoToldOfGoodOnesAloneHasToldOfNoMismatch() throws {
        let known = try JSONDecoder().decode(Situation.self, from: Data(#"{"good":3,"currentScore":75}"#.utf8))
        let today = try #require(CalendarDay(iso8601: "2026-11-21"))
        let estimate = try #require(CountedContracts(known, asOf: today)).estimate
        #expect(ScoreMismatch(estimate: estimate, situation: known, asOf: today) == nil)
    }

    @Test(arguments: [
        (#"{"escrowAmount":300,"daysSilent":60}"#, "21 December 2026"), (#"{"daysSilent":60}"#, nil),
        (#"{"escrowAmount":0,"daysSilent":60}"#, nil), (#"{"escrowAmount":300,"daysSilent":91}"#, nil),
    ])
    func onlyMoneyInEscrowMakesAContractDormant(situation: String, day: String?) throws {
        let known = try JSONDecoder().decode(Situation.self, from: Data(situation.utf8))
        let deadlines = Deadlines(situation: known, asOf: try #require(CalendarDay(iso8601: "2026-11-21")))
        #expect(deadlines.dormant.map(EnglishDate.text) == day)
    }

    @Test func aScoreTheRulesCannotGiveIsTracedToOlderOnes() throws {
        let known = try JSONDecoder().decode(
            Situation.self,
            from: Data(#"{"good":3,"idle":1,"hasEarnings":false,"monthsIdle":6,"currentScore":75}"#.utf8))
        let today = try #require(CalendarDay(iso8601: "2026-11-21"))
        let estimate = try #require(CountedContracts(known, asOf: today)).estimate
        let mismatch = try #require(ScoreMismatch(estimate: estimate, situation: known, asOf: today))
        #expect(mismatch.templateValues["until"] == .markdown("7 November 2020"))
        let before = try #require(CalendarDay(iso8601: "2019-08-15"))
        let older = try #require(CountedContracts(known, asOf: before)).estimate
        #expect(ScoreMismatch(estimate: older, situation: known, asOf: before) == nil)
    }

    @Test(arguments: [
        ("daysSinceSubmission", 5.0, "date.release", "30 November 2026"),
        ("daysSinceSubmission", 0, "date.release", "5 December 2026"),
        ("daysSinceSubmission", 14, "date.release", "21 November 2026"),
        ("daysSinceClosed", 13, "date.feedbackEnds", "22 November 2026"),
        ("daysSinceCancel", 2, "date.refund", "26 November 2026"),
        ("daysSinceApproval", 2, "date.available", "24 November 2026"),
        (
            "daysSinceClosed", 40, "date.windows",
            "6 months on 13 April 2027, 12 months on 13 October 2027, 24 months on 13 October 2028"
        ),
        ("daysSinceClosed", 400, "date.windows", "24 months on 18 October 2027"),
    ])
    func deadlinesAreCountedFromTheQuestionsDay(key: String, days: Double, name: String, text: String) throws {
        let known = try JSONDecoder().decode(Situation.self, from: Data("{\"submitted\":true,\"\(key)\":\(days)}".utf8))
        let deadlines = Deadlines(situation: known, asOf: try #require(CalendarDay(iso8601: "2026-11-21")))
        #expect(deadlines.templateValues.contains { $0.0 == name && $0.1 == .markdown(text) })
    }

    @Test(arguments: [15.0, 400]) func pastDeadlinesAreNotNamed(days: Double) throws {
        let known = try JSONDecoder().decode(
            Situation.self, from: Data("{\"submitted\":true,\"daysSinceSubmission\":\(days)}".utf8))
        #expect(Deadlines(situation: known, asOf: CalendarDay(ordinal: 20_000)).release == nil)
    }
}
