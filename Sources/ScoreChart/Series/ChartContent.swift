import CivilCalendar
import JobSuccess

/// Everything a chart shows, before it is known how.
struct ChartContent {
    let title: String
    let subtitle: String
    let series: [Series]
    /// How many options are left out because six are drawn already.
    let optionsLeftOut: Int
    let marks: [WindowMark]
    let marksLeftOut: Int
    /// What is taken to happen, each sentence once, with the letters of the
    /// options that assume it; no letters where all do.
    let assumptions: [(text: String, options: [String])]
    /// The days from left to right; nil where there is no day to show.
    let days: ClosedRange<CalendarDay>?
    let scale: ScoreScale

    /// More options than this cannot be told apart without colour.
    static let optionLimit = 6

    init(_ chart: ScoreChart) {
        title = chart.title
        subtitle = chart.subtitle
        let forecasts = Array(chart.forecasts.prefix(Self.optionLimit))
        series = forecasts.enumerated().map { Series($1, index: $0) }
        optionsLeftOut = chart.forecasts.count - forecasts.count
        assumptions = Self.assumptions(of: forecasts)
        let points = series.flatMap(\.points)
        days = Self.days(of: points)
        scale = ScoreScale(showing: points.compactMap(\.score?.low))
        (marks, marksLeftOut) = days.map { WindowMark.marks(of: forecasts, within: $0) } ?? ([], 0)
    }

    /// The options that have no score on some of their days.
    var seriesWithGaps: [Series] { series.filter { $0.points.contains { $0.score == nil } } }

    /// Whether no option has a likely score on any day.
    var hasNoScore: Bool { series.allSatisfy { $0.runs.isEmpty } }

    /// Whether some day may or may not have a score.
    var scoreMayBeMissing: Bool { series.contains { $0.points.contains { $0.score != nil && $0.none > 0 } } }

    private static func days(of points: [SeriesPoint]) -> ClosedRange<CalendarDay>? {
        guard let first = points.map(\.day).min(), let last = points.map(\.day).max() else { return nil }
        return first...last
    }

    private static func assumptions(of forecasts: [Forecast]) -> [(text: String, options: [String])] {
        var order: [String] = []
        var options: [String: [Int]] = [:]
        for (index, forecast) in forecasts.enumerated() {
            for text in forecast.assumptions where options[text]?.last != index {
                if options[text] == nil { order.append(text) }
                options[text, default: []].append(index)
            }
        }
        return order.map { text in
            let places = options[text] ?? []
            return (text, places.count == forecasts.count ? [] : places.map(Letters.upper))
        }
    }
}
