import CivilCalendar
import JobSuccess
import ScoreChart
import Testing

struct HostileInputTests {
    @Test(arguments: HostileTexts.all.indices)
    func staysWellFormedWhateverTheTexts(index: Int) throws {
        let chart = chart(saying: HostileTexts.all[index])
        let root = try #require(ParsedXML(chart.svg).root)
        #expect(root.name == "svg")
        #expect(root.all("script").isEmpty)
        #expect(chart.svg.utf8.count < 40_000)
    }

    @Test(arguments: HostileTexts.all.indices, [true, false])
    func staysWithinTheTerminal(index: Int, unicode: Bool) {
        let text = chart(saying: HostileTexts.all[index]).text(width: 48, height: 6, unicode: unicode)
        TerminalRules.check(text, width: 48, unicode: unicode)
        #expect(text.utf8.count < 20_000)
    }

    @Test(arguments: [
        (1, 1, 1, 9999, 12, 31), (1, 1, 1, 1, 1, 1), (9999, 12, 31, 9999, 12, 31), (2024, 2, 29, 2024, 3, 1),
        (2027, 12, 31, 2028, 1, 1), (2026, 1, 31, 2026, 2, 28),
    ])
    func drawsAnySpanOfDays(_ y1: Int, _ m1: Int, _ d1: Int, _ y2: Int, _ m2: Int, _ d2: Int) throws {
        let first = try #require(CalendarDay(year: y1, month: m1, day: d1))
        let last = try #require(CalendarDay(year: y2, month: m2, day: d2))
        let points = [last, first].map { Self.point($0, 80) }
        let chart = ScoreChart(title: "t", subtitle: "s", forecasts: [Forecast(label: "l", points: points)])
        #expect(ParsedXML(chart.svg).root != nil)
        TerminalRules.check(chart.text(width: 40, height: 5, unicode: false), width: 40, unicode: false)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, -1, 2, .greatestFiniteMagnitude, .leastNonzeroMagnitude])
    func drawsAnyProbability(probability: Double) {
        let point = ForecastPoint(
            date: Examples.start, range: ScoreRange(low: .min, likely: .max, high: nil, expected: .nan),
            probabilityOfNone: probability)
        let chart = ScoreChart(title: "", subtitle: "", forecasts: [Forecast(label: "", points: [point, point])])
        #expect(ParsedXML(chart.svg).root != nil)
        #expect(!chart.svg.lowercased().contains("nan"))
        #expect(!chart.svg.contains("inf"))
    }

    @Test func leavesNoNumberOutsideThePage() throws {
        let root = try #require(ParsedXML(Examples.hostile.svg).root)
        for line in root.all("line") + root.all("text") {
            for (name, value) in line.attributes where ["x", "x1", "x2"].contains(name) {
                #expect((0...800).contains(Double(value) ?? -1), "\(name) \(value)")
            }
        }
    }

    @Test func cutsManyDaysAndManyChanges() {
        let points = (0..<3_000).map { Self.point(Examples.start.adding(days: $0), 50 + $0 % 50) }
        let changes = (0..<3_000).map {
            WindowChange(date: Examples.start.adding(days: $0), contract: "c\($0)", months: 6)
        }
        let forecast = Forecast(label: "daily", points: points, windowChanges: changes)
        let chart = ScoreChart(title: "t", subtitle: "s", forecasts: [forecast])
        #expect(chart.svg.contains("and 2988 more"))
        TerminalRules.check(chart.text(width: 80, height: 10, unicode: true), width: 80, unicode: true)
    }

    static func point(_ day: CalendarDay, _ score: Int) -> ForecastPoint {
        ForecastPoint(
            date: day, range: ScoreRange(low: score, likely: score, high: score, expected: nil), probabilityOfNone: 0)
    }

    private func chart(saying text: String) -> ScoreChart {
        ScoreChart(
            title: text, subtitle: text,
            forecasts: [
                Examples.forecast(text, likely: [80, nil, 90], changes: [(1, text, 6)], assumptions: [text]),
                Examples.forecast(text, likely: [80, 80, 90]),
            ])
    }
}
