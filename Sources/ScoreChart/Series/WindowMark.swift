import CivilCalendar
import JobSuccess

/// A contract leaving a window, as it is marked and explained.
struct WindowMark: Hashable {
    /// The letter in the picture: a, b, c …
    let letter: String
    let change: WindowChange
    /// The letters of the options in which it happens; empty if in all.
    let options: [String]

    /// As many as a reader will look up.
    static let limit = 12

    /// The marks of some forecasts within a span of days, by day, and how many
    /// more there would be.
    static func marks(
        of forecasts: [Forecast], within days: ClosedRange<CalendarDay>
    ) -> (marks: [WindowMark], more: Int) {
        var options: [WindowChange: [Int]] = [:]
        for (index, forecast) in forecasts.enumerated() {
            for change in Set(forecast.windowChanges) where days.contains(change.date) {
                options[change, default: []].append(index)
            }
        }
        let ordered = options.keys.sorted(by: isBefore)
        let marks = ordered.prefix(limit).enumerated().map { place, change in
            let places = options[change] ?? []
            return WindowMark(
                letter: Letters.lower(place), change: change,
                options: places.count == forecasts.count ? [] : places.map(Letters.upper))
        }
        return (marks, max(0, ordered.count - limit))
    }

    private static func isBefore(_ left: WindowChange, _ right: WindowChange) -> Bool {
        (left.date, left.months, left.contract) < (right.date, right.months, right.contract)
    }
}
