package import CivilCalendar

/// How long the reading of a source holds: an ISO 8601 duration of one unit,
/// such as `P180D`, `P26W`, `P6M` or `P1Y`.
package struct ReviewPeriod: Hashable, Sendable, Codable {
    /// Whole months, years counted as twelve.
    package let months: Int

    /// Days, weeks counted as seven.
    package let days: Int

    /// Half a year, which holds where a file names nothing else.
    package static let halfAYear = ReviewPeriod(months: 0, days: 180)

    private init(months: Int, days: Int) {
        self.months = months
        self.days = days
    }

    /// The period, or nil for any other writing. The number is 1 to 9999.
    package init?(iso8601 text: String) {
        guard text.first == "P", let unit = text.last, let count = Int(text.dropFirst().dropLast()),
            (1...9999).contains(count)
        else { return nil }
        switch unit {
        case "D": self.init(months: 0, days: count)
        case "W": self.init(months: 0, days: count * 7)
        case "M": self.init(months: count, days: 0)
        case "Y": self.init(months: count * 12, days: 0)
        default: return nil
        }
    }

    /// The day on which a period that starts on a day ends.
    package func end(from day: CalendarDay) -> CalendarDay {
        day.adding(months: months).adding(days: days)
    }
}
