import CivilCalendar
import Quantities
import Testing

struct DateTests {
    static let dates = [
        QuantityCase("yesterday", "yesterday=2026-11-20"),
        QuantityCase("today", "today=2026-11-21"),
        QuantityCase("the day before yesterday", "the day before yesterday=2026-11-19"),
        QuantityCase("day before yesterday", "day before yesterday=2026-11-19"),
        QuantityCase("since November", "November=2026-11"),
        QuantityCase("since December", "December=2025-12"),
        QuantityCase("Dec 2024", "Dec 2024=2024-12"),
        QuantityCase("last month", "last month=2026-10"),
        QuantityCase("last year", "last year=2025"),
        QuantityCase("this month", "this month=2026-11"),
        QuantityCase("last week", "last week=~2026-11-14"),
        QuantityCase("on Nov 3rd", "Nov 3rd=2026-11-03"),
        QuantityCase("on Nov 30", "Nov 30=2025-11-30"),
        QuantityCase("November 3, 2019", "November 3, 2019=2019-11-03"),
        QuantityCase("3 march", "3 march=2026-03-03"),
        QuantityCase("3rd of March 2019", "3rd of March 2019=2019-03-03"),
        QuantityCase("2026-11-03", "2026-11-03=2026-11-03"),
        QuantityCase("2026-13-03"),
        QuantityCase("in 2019", "2019=2019"),
        QuantityCase("2019 jobs", "2019=2019"),
        QuantityCase("on Friday", "Friday=2026-11-20"),
        QuantityCase("since last Saturday", "Saturday=2026-11-14"),
        QuantityCase("the Friday crew"),
        QuantityCase("feb 29", "feb 29=2024-02-29"),
        QuantityCase("feb 30", "feb=2026-02", "30=30"),
        QuantityCase("since march", "march=2026-03"),
        QuantityCase("they march on"),
        QuantityCase("you may ask"),
        QuantityCase("in may", "may=2026-05"),
        QuantityCase("it was in May, 2020", "May, 2020=2020-05"),
        QuantityCase("May I ask"),
        QuantityCase("Well. May I ask"),
        QuantityCase("we met May last", "May=2026-05"),
        QuantityCase("only 3 may stay", "3=3"),
        QuantityCase("on 3 may", "3 may=2026-05-03"),
        QuantityCase("may 3rd", "may 3rd=2026-05-03"),
        QuantityCase("may 3 of them stay", "3=3"),
        QuantityCase("Nov 3 contracts", "Nov=2026-11", "3=3"),
        QuantityCase("in the sun"),
        QuantityCase("on the 8th, that is", "8th=2026-11-08"),
        QuantityCase("on the 30th", "30th=2026-10-30"),
        QuantityCase("since the 31st I wait", "31st=2026-10-31"),
        QuantityCase("on the 8th contract", "8th=#8"),
        QuantityCase("the 8th is idle", "8th=#8"),
    ]

    @Test("Dates are counted from the reference day", arguments: dates)
    func readsDates(_ sample: QuantityCase) { #expect(sample.found == sample.expected) }

    @Test("The first and last days of the calendar do no harm", arguments: [Int.min, Int.max, 0, 20_512])
    func survivesTheEndsOfTheCalendar(ordinal: Int) {
        let reader = QuantityReader(reference: CalendarDay(ordinal: ordinal))
        let text =
            "yesterday, last month, last year, last week, Nov 3rd, feb 29, in may, on Friday, on the 31st, in 2019"
        #expect(reader.quantities(in: text).count <= 10)
    }

    @Test("A leap day is found in the latest leap year")
    func findsLeapDays() throws {
        let reader = QuantityReader(reference: try #require(CalendarDay(year: 1904, month: 2, day: 28)))
        let leapDay = try #require(CalendarDay(year: 1896, month: 2, day: 29))
        #expect(reader.quantities(in: "Feb 29th").map(\.kind) == [.date(leapDay, precision: .day)])
    }
}
