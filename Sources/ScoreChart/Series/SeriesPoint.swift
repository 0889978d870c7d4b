import CivilCalendar
import JobSuccess

/// One day of an option, made safe to draw: scores from 0 to 100 and in order.
struct SeriesPoint: Hashable {
    let day: CalendarDay
    /// What to draw; nil where having no score is the likeliest.
    let score: Score?
    /// How likely there is no score, 0 to 1.
    let none: Double

    /// A likeliest score and the range around it.
    struct Score: Hashable {
        let low: Int
        let likely: Int
        let high: Int
    }

    init(_ point: ForecastPoint) {
        day = point.date
        score = point.range.likely.map { Score(likely: $0, range: point.range) }
        let share = point.probabilityOfNone
        none = share.isNaN ? 0 : min(max(share, 0), 1)
    }
}

extension SeriesPoint.Score {
    /// The likeliest score need not lie between the tenths of the cases: it
    /// widens the range then, so that no line leaves its band.
    fileprivate init(likely: Int, range: ScoreRange) {
        let all = [likely, range.low ?? likely, range.high ?? likely].map { min(max($0, 0), 100) }
        self.init(low: all.min() ?? 0, likely: all[0], high: all.max() ?? 100)
    }
}
