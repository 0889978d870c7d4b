import CivilCalendar

/// Days as they stand in the chart: "3 Jan 2027".
enum EnglishDay {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// "3 Jan 2027".
    static func text(_ day: CalendarDay) -> String { "\(day.day) \(month(day)) \(day.year)" }

    /// "Jan".
    static func month(_ day: CalendarDay) -> String { months[day.month - 1] }
}
