import CivilCalendar

/// A contract, by its place in the history, that is ended on a day.
struct Closing: Hashable {
    let position: Int
    let day: CalendarDay

    /// The day after the client's last day for feedback.
    var settled: CalendarDay { day.adding(days: RuleFigures.settlingDays) }
}
