import ArgumentParser
import CivilCalendar

/// The day whose rules apply.
struct DayOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"), help: "The day whose rules apply, YYYY-MM-DD (default: today).",
        transform: DayOption.calendarDay)
    var asOf: CalendarDay?

    /// Asked for each question: a chat may go on past midnight.
    var day: @Sendable () -> CalendarDay {
        guard let asOf else { return ProcessContext.today }
        return { asOf }
    }

    private static func calendarDay(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(iso8601: text) else {
            throw ValidationError("Write the day as YYYY-MM-DD, for example 2026-11-21.")
        }
        return day
    }
}
