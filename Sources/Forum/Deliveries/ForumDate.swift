import CivilCalendar
import Foundation

/// A date as forums write it, with and without parts of a second:
/// `2026-11-20T09:14:31.207Z`, `2026-11-20T09:14:31+01:00`.
struct ForumDate {
    /// The point in time.
    let date: Date
    /// The day of it by universal time.
    let day: CalendarDay?

    init?(_ text: String?) {
        guard let text, text.utf8.count <= Self.longest else { return nil }
        if let usual = UsualDate(text) {
            (date, day) = (usual.date, usual.day)
            return
        }
        guard let date = (try? Self.fractional.parse(text)) ?? (try? Self.plain.parse(text)) else { return nil }
        self.date = date
        day = CalendarDay(iso8601: date.formatted(Self.plain).prefix(10))
    }

    private static let longest = 40
    private static let plain = Date.ISO8601FormatStyle()
    private static let fractional = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
