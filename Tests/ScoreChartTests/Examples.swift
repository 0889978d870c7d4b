import CivilCalendar
import JobSuccess
import ScoreChart

/// Charts that other tests draw.
enum Examples {
    static let start = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(ordinal: 0)

    static let named: [(name: String, chart: ScoreChart)] = [
        ("one-option", oneOption), ("two-coincide", twoCoincide), ("gaps", gaps), ("hostile", hostile),
        ("all-none", allNone), ("one-point", onePoint), ("same-day", sameDay), ("empty", chart([])),
        ("twenty-five-months", twentyFiveMonths), ("many-changes", manyChanges),
    ]

    static let oneOption = chart([
        forecast(
            "leave c4 open", likely: [75, 75, 80, 83, 83, 86, 100, 100, 100, 92, 92, 91, 91], below: 18, above: 8,
            changes: [(2, "c1", 6), (6, "c3", 6), (9, "c2", 12)],
            assumptions: ["The rules stay as they are today.", "No new contract ends."])
    ])

    static let twoCoincide = chart([
        forecast(
            "leave c4 open", likely: [86, 86, 86, 88, 88, 88, 92, 92, 92, 92, 92, 92, 92], below: 12, above: 6,
            changes: [(3, "c1", 6), (6, "c2", 6)], assumptions: ["The rules stay as they are today."]),
        forecast(
            "submit, wait 14 days, then close", likely: [86, 86, 86, 88, 88, 88, 92, 92, 92, 92, 92, 92, 92],
            below: 12, above: 6, changes: [(3, "c1", 6), (6, "c2", 6)],
            assumptions: ["The rules stay as they are today.", "A client who has been silent gives no feedback."]),
        forecast(
            "close c4 today", likely: [86, 75, 75, 78, 78, 78, 83, 83, 83, 83, 83, 86, 86], below: 9, above: 10,
            changes: [(3, "c1", 6), (7, "c4", 6)], assumptions: ["The rules stay as they are today."]),
    ])

    static let gaps = chart([
        forecast("leave c4 open", likely: [100, 100, nil, nil, nil, 100, 100, 93, 93, 90, 90, 90, nil], below: 20),
        forecast("close c4 today", likely: [100, 95, 95, 90, nil, nil, nil, nil, 85, 85, 88, nil, nil], below: 10),
        forecast("ask for c4 to be ended", likely: [100, 95, 95, 90, 85, 85, 85, nil, 85, 85, 88, 88, 88], below: 6),
        forecast("a refund of c4", likely: [nil, nil, nil, 67, nil, nil, 75, 75, 75, 75, 80, 80, 80], below: 15),
        forecast(
            "two new small jobs", likely: [100, 100, 100, 93, 93, 93, 96, 96, 96, 96, 96, 97, 97], below: 8, none: 0.3),
    ])

    static let hostile = ScoreChart(
        title: hostileText, subtitle: hostileText,
        forecasts: [
            forecast(
                hostileText, likely: [.max, .min, 50, 60], below: 500, above: 500, none: .nan,
                changes: [(1, hostileText, .max)], assumptions: [hostileText]),
            Forecast(label: "", points: []),
        ])

    static let allNone = chart([
        forecast("leave c4 open", likely: [nil, nil, nil, nil, nil, nil, nil]),
        forecast("close c4 today", likely: [nil, nil, nil, nil, nil, nil, nil]),
    ])

    static let onePoint = chart([
        forecast("leave c4 open", likely: [86], below: 11, above: 9),
        forecast("close c4 today", likely: [86], below: 20, above: 4),
        forecast("a refund of c4", likely: [nil]),
    ])

    static let sameDay = chart([
        Forecast(label: "leave c4 open", points: [point(0, 60, below: 5), point(0, 90, below: 15)])
    ])

    static let twentyFiveMonths = chart([
        forecast(
            "leave c4 open", likely: (0..<25).map { 80 + $0 * 3 / 5 }, below: 15, above: 5,
            changes: [(1, "c9", 6), (4, "c1", 12), (6, "c2", 6), (12, "c2", 12), (18, "c3", 24), (24, "c2", 24)]),
        forecast("close c4 today", likely: (0..<25).map { 80 - $0 / 4 + ($0 > 12 ? 6 : 0) }, below: 15, above: 5),
        forecast("do two small jobs first", likely: (0..<25).map { $0 < 9 ? 80 + $0 * 3 / 5 : 88 }, below: 9, above: 5),
    ])

    static let manyChanges = chart(
        (0..<8).map { option in
            forecast(
                "option number \(option + 1)", likely: (0..<13).map { 80 + ($0 * (option + 1)) % 17 }, below: 10,
                changes: (0..<13).map { ($0, "c\($0 % 5)", 6) } + [(4, "c\(option)", 12)])
        })

    static let hostileText = String(
        repeating: "<&\"'>\u{202E}שלום\u{0}\u{1B}[31m]]>-->日本語👩‍👩‍👧é\u{301}\u{301}\u{301}\u{301}\r\n\t\u{FFFE} ",
        count: 250)

    static func chart(_ forecasts: [Forecast]) -> ScoreChart {
        ScoreChart(
            title: "What if the silent client's contract is closed?",
            subtitle: "Rules of September 2024; contracts as of 21 Nov 2026.", forecasts: forecasts)
    }

    static func forecast(
        _ label: String, likely: [Int?], below: Int = 0, above: Int = 0, none: Double = 0,
        changes: [(month: Int, contract: String, window: Int)] = [], assumptions: [String] = []
    ) -> Forecast {
        Forecast(
            label: label,
            points: likely.enumerated().map { point($0, $1, below: below, above: above, none: none) },
            windowChanges: changes.map {
                WindowChange(
                    date: start.adding(months: $0.month).adding(days: 9), contract: $0.contract, months: $0.window)
            },
            assumptions: assumptions)
    }

    static func point(
        _ month: Int, _ likely: Int?, below: Int = 0, above: Int = 0, none: Double = 0
    ) -> ForecastPoint {
        ForecastPoint(
            date: start.adding(months: month),
            range: ScoreRange(
                low: likely.map { $0 &- below }, likely: likely, high: likely.map { min(100, $0 &+ above) },
                expected: likely.map(Double.init)),
            probabilityOfNone: likely == nil ? 0.8 : none)
    }
}
