public import CivilCalendar

/// The score on one coming day.
public struct ForecastPoint: Hashable, Sendable {
    /// The day.
    public var date: CalendarDay
    /// The score on that day.
    public var range: ScoreRange
    /// How likely there is no score on that day, 0 to 1.
    public var probabilityOfNone: Double

    /// A day and what may be shown on it.
    public init(date: CalendarDay, range: ScoreRange, probabilityOfNone: Double) {
        self.date = date
        self.range = range
        self.probabilityOfNone = probabilityOfNone
    }
}
