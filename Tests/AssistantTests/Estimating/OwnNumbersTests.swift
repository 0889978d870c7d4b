import CivilCalendar
import Foundation
import JobSuccess
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct OwnNumbersTests {
    @Test(arguments: [
        (
            "one client is missing", "2026-11-21", #"{"completed":5,"clients":1}"#,
            "5 jobs that can count and 1 client, so 1 more client is missing"
        ),
        (
            "the older minimum", "2018-02-10", #"{"completed":3,"clients":3}"#,
            "3 jobs that can count and 3 clients, so 1 more job is missing"
        ),
        (
            "both are missing", "2021-05-01", #"{"completed":1,"clients":1}"#,
            "1 job that can count and 1 client, so 3 more jobs and 1 more client are missing"
        ),
        (
            "no review, no job", "2026-11-21", #"{"completed":2,"no_feedback":1,"clients":2}"#,
            "1 job that can count and 2 clients, so 1 more job is missing"
        ),
        (
            "clients are untold", "2026-11-21", #"{"completed":5}"#,
            "5 jobs that can count, enough; they must be with 2 clients"
        ),
        (
            "jobs are untold", "2026-11-21", #"{"clients":1}"#,
            "1 client, so 1 more client is missing; 2 jobs must count"
        ),
        (
            "it is there", "2026-11-21", #"{"completed":5,"clients":3}"#,
            "5 jobs that can count and 3 clients, so the minimum of 2 jobs with 2 clients is reached"
        ),
        (
            "open ones do not count", "2026-11-21", #"{"total":5,"open":5,"clients":5}"#,
            "0 jobs that can count and 5 clients, so 2 more jobs are missing"
        ),
    ])
    func whatIsMissingForAScoreIsCounted(name: String, day: String, told: String, text: String) throws {
        let asOf = try #require(CalendarDay(iso8601: day))
        let first = try #require(FirstScore(try Self.situation(told), rules: .inForce(on: asOf), asOf: asOf))
        #expect(first.text == text, "\(name)")
    }

    @Test(arguments: [
        (
            "2026-11-21", #"{"good":20,"idle":5}"#,
            "all 5 ended without feedback, 20 of 20 = 100; one of them badly, 20 of 21 = 95; all badly, 20 of 25 = 80"
        ),
        ("2018-02-10", #"{"good":20,"idle":5,"noEarnings":5}"#, "all 5 ended, with or without feedback, 20 of 25 = 80"),
        (
            "2026-11-21", #"{"good":20,"bad":1,"idle":3,"goodEnding":4}"#,
            "all 3 ended without feedback, 20 of 21 = 95; one of them badly, 20 of 22 = 91; all badly, 20 of 24 = 83; after 4 more good, one badly, 24 of 26 = 92"
        ),
        ("2026-11-21", #"{"good":20,"idle":5,"submitted":true}"#, nil), ("2026-11-21", #"{"good":20,"idle":1}"#, nil),
    ])
    func severalEndingsAreCountedTogether(day: String, told: String, text: String?) throws {
        let asOf = try #require(CalendarDay(iso8601: day))
        #expect(ClosingTogether(try Self.situation(told), rules: .inForce(on: asOf), asOf: asOf)?.text == text)
    }

    @Test(arguments: [
        (
            "the sum of the counts", #"{"good":3,"bad":1}"#, "numbers",
            "(estimate, rules of 2025): 3 of 4 = 75, range 67 to 82"
        ),
        ("one more good one", #"{"good":3,"bad":1}"#, "next", "one more good one makes 4 of 5 = 80, range 73 to 86"),
        (
            "those that are planned", #"{"good":3,"bad":1,"plannedGood":6}"#, "next",
            "6 more good ones make 9 of 10 = 90, range 86 to 93"
        ),
        (
            "too few for a score", #"{"good":1}"#, "numbers",
            "(estimate, rules of 2025): 1 job that can count, so 1 more job is missing; they must be with 2 clients"
        ),
        (
            "good ones alone leave a rest", #"{"good":3,"currentScore":75}"#, "numbers",
            "(estimate, rules of 2025): 3 of 3 = 100; 75 with 3 good fits about 1 bad (3 of 4 = 75)"
        ),
        (
            "no rules explain it, so one of them went badly",
            #"{"total":6,"good":5,"paused":1,"hasEarnings":true,"currentScore":60}"#, "numbers",
            "(estimate, rules of 2025): 5 of 5 = 100; 60 fits 2 bad of 5 (3 of 5 = 60)"
        ),
        (
            "the next one goes with the rest", #"{"good":3,"currentScore":75}"#, "next",
            "one more good one makes 4 of 5 = 80"
        ),
        (
            "a large bad one weighs more", #"{"good":9,"bad":1,"contractValue":2000}"#, "weighted",
            "(estimate, rules of 2025): 9 of 10.5 = 86 if the bad one paid $2000 and the others up to $250"
        ),
        (
            "both scores and no count", #"{"previousScore":97,"currentScore":91}"#, "numbers",
            "(estimate, rules of 2025): 97 to 91 fits one bad contract where about 16 count (14 to 19)"
        ),
    ])
    func theLineSaysWhatIsKnown(name: String, told: String, key: String, text: String) throws {
        #expect(try Self.values(told)[key] == .markdown(text), "\(name)")
    }

    @Test func elsewhereAScoreAloneIsWorthNoLine() throws {
        #expect(try Self.values(#"{"currentScore":95}"#, isAboutScore: false)["numbers"] == nil)
        #expect(try Self.values(#"{"currentScore":95}"#)["numbers"] != nil)
    }

    @Test func nothingKnownGivesNoLine() throws {
        #expect(try Self.values("{}").isEmpty)
    }

    private static func values(_ told: String, isAboutScore: Bool = true) throws -> [String: TemplateValue] {
        let asOf = try #require(CalendarDay(iso8601: "2026-11-21"))
        let known = try situation(told)
        let numbers = OwnNumbers(
            situation: known, estimate: CountedContracts(known, asOf: asOf)?.estimate, asOf: asOf,
            isAboutScore: isAboutScore)
        return Dictionary(numbers.templateValues) { $1 }
    }

    private static func situation(_ json: String) throws -> Situation {
        try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
    }
}
