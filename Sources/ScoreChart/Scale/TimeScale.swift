import CivilCalendar

/// The level axis: days from left to right.
struct TimeScale: Hashable {
    let first: CalendarDay
    let last: CalendarDay
    /// The day to show, where it is the only one.
    let single: CalendarDay?

    /// Around a single day, half a month is shown on each side.
    private static let margin = 15

    init(_ days: ClosedRange<CalendarDay>) {
        single = days.lowerBound == days.upperBound ? days.lowerBound : nil
        first = single?.adding(days: -Self.margin) ?? days.lowerBound
        last = single?.adding(days: Self.margin) ?? days.upperBound
    }

    /// The place of a day, 0 at the left to 1 at the right.
    func fraction(of day: CalendarDay) -> Double {
        let whole = first.days(until: last)
        guard whole > 0 else { return 0 }
        return min(max(Double(first.days(until: day)) / Double(whole), 0), 1)
    }
}
