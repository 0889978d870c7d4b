import CivilCalendar
import JobSuccess
import ScoreChart
import Testing

struct TerminalTests {
    @Test(arguments: [Int.min, 0, 39, 40, 41, 57, 80, 133, 400, .max], [Int.min, 0, 5, 6, 24, .max])
    func keepsToItsMeasures(width: Int, height: Int) {
        for unicode in [true, false] {
            let text = Examples.twoCoincide.text(width: width, height: height, unicode: unicode)
            TerminalRules.check(text, width: min(max(width, 40), 400), unicode: unicode)
        }
    }

    @Test(arguments: Examples.named.map(\.name), [true, false])
    func keepsEveryExampleWithinItsWidth(name: String, unicode: Bool) throws {
        let chart = try #require(Examples.named.first { $0.name == name }?.chart)
        for width in [40, 63, 120] {
            TerminalRules.check(chart.text(width: width, height: 9, unicode: unicode), width: width, unicode: unicode)
        }
    }

    @Test func drawsAsManyRowsAsAsked() {
        let lines = Examples.oneOption.text(width: 80, height: 20, unicode: true).split(separator: "\n")
        #expect(lines.count { $0.contains("┤") || $0.contains("│") } == 20)
    }

    @Test func showsTheBandAroundASingleLine() {
        let text = Examples.oneOption.text(width: 80, height: 12, unicode: true)
        #expect(text.count { $0 == "░" } > 300)
        #expect(text.contains("A  leave c4 open\n   21 Nov 2026: 57–83, likely 75 → 21 Nov 2027: 73–99, likely 91\n"))
    }

    @Test func letsLinesThatRunTogetherTakeTurns() {
        let text = Examples.twoCoincide.text(width: 80, height: 12, unicode: false)
        #expect(text.contains("ABABABABAB"))
        #expect(text.contains("CCCC"))
    }

    @Test func namesMonthsWithoutAScore() {
        let text = Examples.allNone.text(width: 60, height: 6, unicode: false)
        #expect(text.contains("none |ABAB"))
        #expect(text.contains("no score likely"))
    }

    @Test func explainsTheMarksBelow() {
        let text = Examples.manyChanges.text(width: 80, height: 12, unicode: false)
        #expect(text.contains("a  c0 leaves the 6-month window, 30 Nov 2026\n"))
        #expect(text.contains("f  c0 leaves the 12-month window, 30 Mar 2027 (A)\n"))
        #expect(text.contains("   and 6 more\n"))
        #expect(text.contains("2 more options are not drawn.\n"))
    }

    @Test func saysSoWhenThereIsNothingToShow() {
        #expect(Examples.chart([]).text(width: 40, height: 5, unicode: false).contains("There is no option to show."))
        let daysless = Examples.chart([Forecast(label: "wait", points: [])])
        #expect(daysless.text(width: 40, height: 5, unicode: false).contains("There are no days to show."))
    }

    @Test func warnsOfACutAxisAndOfPromises() {
        let text = Examples.oneOption.text(width: 80, height: 12, unicode: true)
        #expect(text.contains("score (the axis starts at 50, not at 0)"))
        #expect(text.contains("An estimate, not a promise."))
    }
}
