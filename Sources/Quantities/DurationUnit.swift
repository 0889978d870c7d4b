/// A unit of time as people say it. Minutes are read as parts of an hour.
public enum DurationUnit: String, CaseIterable, Sendable {
    /// Sixty minutes.
    case hour
    /// One day.
    case day
    /// Seven days.
    case week
    /// One calendar month.
    case month
    /// Three months.
    case quarter
    /// Twelve months.
    case year
}

extension DurationUnit {
    /// How many of the next smaller unit of its family this one holds: weeks
    /// hold days, years hold months. Nil where that number varies.
    func holds(_ smaller: DurationUnit) -> Double? {
        switch (self, smaller) {
        case (.day, .hour): 24
        case (.week, .day): 7
        case (.year, .month): 12
        case (.year, .quarter): 4
        case (.quarter, .month): 3
        default: nil
        }
    }
}
