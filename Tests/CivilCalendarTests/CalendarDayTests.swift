import CivilCalendar
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: ["0001-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "2026-11-21", "9999-12-31"])
    func aDayIsReadAndWrittenBack(text: String) throws {
        let day = try #require(CalendarDay(iso8601: text))
        #expect(day.description == text)
        #expect(CalendarDay(ordinal: day.ordinal) == day)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-04-01", "2026-4-01", "2026/04/01", "",
        "2026-04-01T00:00", "２０２６-04-01", "+026-04-01", "0000-01-01",
    ])
    func anythingElseIsRefused(text: String) {
        #expect(CalendarDay(iso8601: text) == nil)
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-08-31", 6, "2027-02-28"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-05-21", 6, "2026-11-21"), ("2024-02-29", 12, "2025-02-28"),
        ("2026-11-21", -24, "2024-11-21"), ("2026-12-15", 1, "2027-01-15"), ("0001-01-01", -1, "0001-01-01"),
        ("9999-12-01", 5, "9999-12-31"),
    ])
    func monthsAreClampedAtTheirEnds(start: String, months: Int, end: String) throws {
        #expect(try #require(CalendarDay(iso8601: start)).adding(months: months).description == end)
    }

    @Test func consecutiveOrdinalsAreConsecutiveDays() throws {
        var day = try #require(CalendarDay(iso8601: "1999-12-28"))
        for _ in 0..<1_000 {
            let next = day.adding(days: 1)
            #expect(day < next)
            #expect(day.days(until: next) == 1)
            #expect(next.day == day.day + 1 || next.day == 1)
            day = next
        }
    }

    @Test func weekdaysFollowISO() throws {
        #expect(try #require(CalendarDay(iso8601: "2026-11-21")).weekday == 6)
        #expect(try #require(CalendarDay(iso8601: "1970-01-01")).weekday == 4)
        #expect(try #require(CalendarDay(iso8601: "1969-12-29")).weekday == 1)
    }

    @Test(arguments: [Int.max, Int.min]) func hugeDistancesAreClamped(days: Int) throws {
        let day = try #require(CalendarDay(iso8601: "2026-11-21"))
        #expect(["0001-01-01", "9999-12-31"].contains(day.adding(days: days).description))
        #expect(["0001-01-01", "9999-12-31"].contains(day.adding(months: days).description))
    }
}
