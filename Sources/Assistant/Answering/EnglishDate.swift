import CivilCalendar

/// A day as it stands in a sentence: "30 November 2026".
enum EnglishDate {
    static func text(_ day: CalendarDay) -> String {
        "\(day.day) \(SituationKey.months[day.month - 1]) \(day.year)"
    }

    /// A date as exactly as it is written: `2019`, `2019-08` or `2019-08-15`.
    static func text(partial date: String) -> String {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count > 1, (1...12).contains(parts[1]) else { return date }
        let month = "\(SituationKey.months[parts[1] - 1]) \(parts[0])"
        return parts.count > 2 ? "\(parts[2]) \(month)" : month
    }
}
