import Foundation
import Testing

/// What can be asked of `ombud score` beside the score.
@Suite struct ScoreQuestionTests {
    private static let contracts = """
        id,client,kind,status,ended,last_activity,earned,escrow,submitted,stars,private_rating
        c1,a,fixed,ended,2019-03-01,,100,,,5,10
        c2,b,fixed,ended,2019-05-01,,300,,,5,10
        c3,c,fixed,ended,2019-06-10,,80,,,5,10
        c4,d,fixed,held,,2019-08-10,0,120,2019-08-10,,

        """

    private static func score(_ arguments: [String], asOf: String = "2019-08-15", folder: String = "/") throws
        -> OmbudProcess
    {
        try OmbudProcess(
            ["score", "-", "--as-of", asOf] + arguments, input: Data(contracts.utf8), folder: folder)
    }

    private static func object(_ arguments: [String]) throws -> [String: Any] {
        try #require(try score(arguments + ["--json"]).objects.first)
    }

    @Test func anOptionHasItsRangeMoneyDaysAndFacts() throws {
        let report = try Self.object(["--if", "submit-and-wait:c4"])
        let option = try #require((report["options"] as? [[String: Any]])?.first)
        #expect(option["action"] as? String == "submit-and-wait")
        #expect(option["contract"] as? String == "c4")
        #expect(option["low"] as? Int == 75)
        #expect(option["likely"] is NSNull)
        #expect(option["high"] as? Int == 100)
        #expect(option["expected"] is NSNull)
        let money = try #require(option["money"] as? [String: Any])
        #expect(money["atStake"] as? Int == 120)
        #expect(money["due"] as? String == "2019-08-24")
        #expect((option["restsOn"] as? [String])?.prefix(2) == ["F96", "F98"])
        #expect(option["withoutHeld"] != nil)
        let facts = try #require(report["facts"] as? [[String: Any]])
        #expect(facts.contains { $0["id"] as? String == "F98" && $0["kind"] as? String == "official" })
    }

    @Test func datedStepsAreOneOption() throws {
        let report = try Self.object(["--if", "submit-and-wait:c4,refund-partial=10:c1@2019-08-20"])
        let option = try #require((report["options"] as? [[String: Any]])?.first)
        #expect((option["steps"] as? [[String: Any]])?.map { $0["on"] as? String } == ["2019-08-15", "2019-08-20"])
        #expect(option["contract"] is NSNull)
    }

    @Test func aComparisonRecommendsWhatKeepsTheMoney() throws {
        let report = try Self.object(["--compare", "c4"])
        let comparison = try #require((report["comparisons"] as? [[String: Any]])?.first)
        let options = try #require(comparison["options"] as? [[String: Any]])
        #expect(options.first?["action"] as? String == "submit-and-wait")
        #expect(options.first?["advice"] as? String == "recommended")
        let closing = try #require(options.first { $0["action"] as? String == "close-now" })
        #expect(closing["advice"] as? String == "advised-against")
        let page = try Self.score(["--compare", "c4"]).output
        #expect(page.contains("(recommended)"))
        #expect(page.contains("[F98] If the freelancer ends a fixed-price contract"))
    }

    @Test func theShownScoreIsExplainedInWords() throws {
        #expect(try Self.score(["--explain", "75"]).output.contains("Why 75?"))
        let explanation = try #require(try Self.object(["--explain", "75"])["explanation"] as? [String: Any])
        #expect((explanation["statements"] as? [String])?.isEmpty == false)
    }

    @Test func aPlanHasATargetAForecastAndAnOrderOfClosing() throws {
        let report = try Self.object([
            "--target", "90", "--forecast", "--months", "3", "--close", "all", "--assumptions",
        ])
        #expect(((report["target"] as? [String: Any])?["months"] as? [Any])?.count == 4)
        #expect(((report["forecast"] as? [String: Any])?["points"] as? [Any])?.count == 4)
        #expect((report["windowCalendar"] as? [String: Any])?["days"] != nil)
        #expect((report["closing"] as? [String: Any])?["moneyFirst"] as? [String] == ["c4"])
        #expect((report["assumptions"] as? [String: Any])?["variations"] != nil)
        let page = try Self.score(["--target", "90", "--forecast", "--close", "all", "--assumptions"]).output
        let headings = [
            "How to reach 90", "Closing contracts", "The coming months, if nothing changes",
            "What the assumptions could change",
        ]
        for heading in headings { #expect(page.contains("\n\(heading)\n")) }
    }

    @Test func theChartIsWrittenWholeOrDrawnHere() throws {
        let folder = try ScratchFolder()
        let run = try Self.score(["--compare", "c4", "--chart", "score.svg"], folder: folder.path)
        #expect(run.status == 0)
        let svg = try String(contentsOf: folder.url("score.svg"), encoding: .utf8)
        #expect(svg.hasPrefix("<?xml") || svg.hasPrefix("<svg"))
        #expect(svg.contains("c4: leave it open"))
        #expect(svg.hasSuffix("</svg>\n"))
        let again = try Self.score(["--chart", "score.svg"], folder: folder.path)
        #expect(again.status == 0)
        #expect(try Self.score(["--chart", "-"]).output.contains("An estimate, not a promise."))
        #expect(try Self.score(["--chart", "/nowhere/score.svg"]).status == 74)
    }

    @Test func nothingOfThePersonsOwnIsOverwritten() throws {
        let folder = try ScratchFolder()
        try Data(Self.contracts.utf8).write(to: folder.url("mine.csv"))
        let chart = try OmbudProcess(["score", "mine.csv", "--chart", "mine.csv"], folder: folder.path)
        #expect(chart.status == 74)
        #expect(chart.output.isEmpty)
        let interview = try OmbudProcess(["score", "--interview", "--save", "mine.csv"], folder: folder.path)
        #expect(interview.status == 74)
        #expect(try Data(contentsOf: folder.url("mine.csv")) == Data(Self.contracts.utf8))
    }

    @Test func aTerminalWithoutUnicodeGetsPlainLetters() throws {
        let run = try OmbudProcess(
            ["score", "-", "--as-of", "2019-08-15", "--chart", "-"], input: Data(Self.contracts.utf8),
            environment: ["LANG": "C"])
        let chart = try #require(run.output.components(separatedBy: "Estimated score").last)
        #expect(chart.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [
        (["--if", "close-nwo:c4"], 64, "close-now"), (["--if", "close-now:c5"], 65, "did you mean c"),
        (["--compare", "c9"], 65, "contract"), (["--if", "leave-open=99:c4"], 64, "24"),
        (["--explain", "101"], 64, "100"), (["--target", "-1"], 64, "100"), (["--months", "0"], 64, "24"),
        (["--if", "close-now:c1"], 65, "ended"), (["--save", "x.csv"], 64, "--interview"),
        (["--json", "--chart", "-"], 64, "--chart"), (["--close", "c4,zz"], 65, "\"zz\""),
    ])
    func whatCannotBeAnsweredSaysWhy(arguments: [String], status: Int32, word: String) throws {
        let run = try Self.score(arguments)
        #expect(run.status == status)
        #expect(run.errors.contains(word), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func jsonContractsAreReadLikeATable() throws {
        let json = #"[{"id": "c1", "status": "ended", "ended": "2026-10-01", "earned": 120.5, "stars": 5}]"#
        let run = try OmbudProcess(["score", "-", "--as-of", "2026-11-21", "--json"], input: Data(json.utf8))
        #expect(run.status == 0)
        #expect((try run.objects.first?["contracts"] as? [Any])?.count == 1)
    }

    @Test func everyRuleSetAnswersEverything() throws {
        for name in ["classic2018", "value2020", "nofb2020", "insights2024", "public2025"] {
            let run = try Self.score([
                "--rules", name, "--compare", "c4", "--explain", "75", "--target", "90", "--forecast", "--assumptions",
                "--json",
            ])
            #expect(run.status == 0)
            #expect(try run.objects.first?["rules"] as? String == name)
        }
    }
}
