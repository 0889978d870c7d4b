import Foundation
import JobSuccess
import Testing

@testable import Assistant

@Suite struct ScoreFitTests {
    @Test(arguments: [
        ("one of ten", #"{"completed":10,"currentScore":90}"#, "90 fits 1 bad of 10 (9 of 10 = 90)"),
        (
            "between two sums", #"{"total":10,"currentScore":91}"#,
            "91 fits about 1 bad of 10 (9 of 10 = 90, 10 of 11 = 91)"
        ),
        ("a neighbour fits", #"{"total":6,"currentScore":60}"#, "60 fits about 2 bad of 6 (4 of 6 = 67, 3 of 5 = 60)"),
        (
            "too few for it", #"{"total":10,"currentScore":97}"#,
            "97 does not fit 10 contracts of one size (9 of 10 = 90); about 33 must count"
        ),
        (
            "the bad ones are known", #"{"bad":2,"currentScore":60}"#,
            "60 with 2 bad fits about 5 that count (3 of 5 = 60)"
        ),
        ("the good ones are known", #"{"good":3,"currentScore":75}"#, "75 with 3 good fits about 1 bad (3 of 4 = 75)"),
        (
            "the score lies between", #"{"good":12,"currentScore":83}"#,
            "83 with 12 good fits about 2 bad (12 of 14 = 86, 12 of 15 = 80)"
        ),
        (
            "good ones among all", #"{"total":12,"good":12,"currentScore":83}"#, "83 fits 2 bad of 12 (10 of 12 = 83)"
        ),
        (
            "good ones beside an open one", #"{"total":6,"good":5,"paused":1,"currentScore":60}"#,
            "60 fits 2 bad of 5 (3 of 5 = 60)"
        ),
        ("the score alone", #"{"currentScore":95}"#, "95 fits for example 1 bad of 20 (19 of 20 = 95)"),
        ("no one bad contract gives it", #"{"currentScore":60}"#, "60 fits for example 2 bad of 5 (3 of 5 = 60)"),
        (
            "without a review it does not count", #"{"completed":13,"no_feedback":3,"currentScore":90}"#,
            "90 fits 1 bad of 10 (9 of 10 = 90)"
        ),
    ])
    func theScoreTellsTheSum(name: String, told: String, text: String) throws {
        let fit = try #require(ScoreFit(try Self.situation(told), rules: .named(.classic2018)))
        #expect(fit.text == text, "\(name)")
    }

    @Test func sizesWidenWhatFits() throws {
        let fit = try #require(ScoreFit(score: 60, basis: .total(6), rules: .named(.public2025)))
        #expect(fit.text.hasSuffix(", 2 to 3 where sizes differ"))
        #expect(try #require(ScoreFit(score: 60, basis: .total(6), rules: .named(.classic2018))).spread == nil)
    }

    @Test(arguments: [#"{"currentScore":100}"#, #"{"currentScore":0}"#, "{}", #"{"total":5}"#])
    func withoutAScoreBelowAHundredNothingFits(told: String) throws {
        #expect(ScoreFit(try Self.situation(told), rules: .named(.public2025)) == nil)
    }

    @Test func everyScoreHasASum() throws {
        for score in 1..<100 {
            let fit = try #require(ScoreFit(score: score, basis: .scoreAlone, rules: .named(.public2025)))
            #expect(fit.sum.score == score)
        }
    }

    @Test(arguments: [
        (#"{"previousScore":97,"currentScore":91}"#, "97 to 91 fits one bad contract where about 16 count (14 to 19)"),
        (#"{"previousScore":100,"currentScore":75}"#, "100 to 75 fits one bad contract where about 4 count"),
        (
            #"{"previousScore":98,"currentScore":97}"#,
            "98 to 97 fits one bad contract where about 98 count (49 or more)"
        ),
    ])
    func aFallTellsHowManyCount(told: String, text: String) throws {
        #expect(ScoreFall(try Self.situation(told))?.text == text)
    }

    @Test(arguments: [#"{"previousScore":90,"currentScore":95}"#, #"{"previousScore":90,"currentScore":10}"#, "{}"])
    func aRiseOrAFallTooLargeTellsNothing(told: String) throws {
        #expect(ScoreFall(try Self.situation(told)) == nil)
    }

    private static func situation(_ json: String) throws -> Situation {
        try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
    }
}
