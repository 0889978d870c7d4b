import CivilCalendar
import JobSuccess

/// One option as it is drawn.
struct Series: Hashable {
    /// The place among the options, from 0.
    let index: Int
    /// What the option is called, as it came.
    let label: String
    /// The days, in order, each once.
    let points: [SeriesPoint]

    init(_ forecast: Forecast, index: Int) {
        self.index = index
        label = forecast.label
        points = Self.ordered(forecast.points)
    }

    /// The letter that stands for the option: A, B, C …
    var letter: String { Letters.upper(index) }

    /// The days with a score, cut where days without one lie between.
    var runs: [ArraySlice<SeriesPoint>] { points.split { $0.score == nil } }

    /// The days without a score, cut where days with one lie between.
    var gaps: [ArraySlice<SeriesPoint>] { points.split { $0.score != nil } }

    // There is one score a day: of two points on one day the later given holds.
    private static func ordered(_ points: [ForecastPoint]) -> [SeriesPoint] {
        let byDay = Dictionary(points.map { ($0.date, $0) }) { _, last in last }
        return byDay.values.sorted { $0.date < $1.date }.map(SeriesPoint.init)
    }
}
