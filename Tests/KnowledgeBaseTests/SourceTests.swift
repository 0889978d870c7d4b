import CivilCalendar
import Testing

@testable import KnowledgeBase

struct SourceTests {
    private func source(_ kind: SourceKind, read: String?, confirmed: String? = nil, until: String? = nil) -> Source {
        Source(
            id: "x", title: "x", kind: kind, date: nil, location: "y", url: nil, since: nil,
            until: until.flatMap { CalendarDay(iso8601: $0) }, read: read.flatMap { CalendarDay(iso8601: $0) },
            confirmed: confirmed.flatMap { CalendarDay(iso8601: $0) }, reviewEvery: .halfAYear)
    }

    @Test func livePagesAreReviewedHalfAYearAfterTheyWereSeen() {
        #expect(source(.official, read: "2026-01-01").reviewDue?.description == "2026-06-30")
        #expect(source(.reported, read: "2026-01-01", confirmed: "2026-02-01").reviewDue?.description == "2026-07-31")
    }

    @Test func whatIsSaidOrOverIsNotReviewed() {
        #expect(source(.moderator, read: "2016-01-01").reviewDue == nil)
        #expect(source(.official, read: "2016-01-01", until: "2020-11-07").reviewDue == nil)
        #expect(source(.official, read: nil).reviewDue == nil)
    }

    @Test func theReviewDayItselfIsNotLate() throws {
        let page = source(.official, read: "2026-01-01")
        #expect(!page.isStale(on: try #require(CalendarDay(iso8601: "2026-06-30"))))
        #expect(page.isStale(on: try #require(CalendarDay(iso8601: "2026-07-01"))))
    }

    @Test(arguments: [
        ("P180D", "2024-08-27"), ("P2W", "2024-03-14"), ("P6M", "2024-08-29"), ("P1Y", "2025-02-28"),
        ("P9999Y", "9999-12-31"),
    ])
    func periodsEnd(_ text: String, _ expected: String) throws {
        let leapDay = try #require(CalendarDay(iso8601: "2024-02-29"))
        #expect(ReviewPeriod(iso8601: text)?.end(from: leapDay).description == expected)
    }

    @Test(arguments: ["", "P", "D", "P0D", "P-1D", "PT5H", "P1.5D", "P10000D", "P99999999999999999999D", "180", "P1D1"])
    func otherPeriodsAreRefused(_ text: String) {
        #expect(ReviewPeriod(iso8601: text) == nil)
    }

    @Test(arguments: [("2019", "2019-01-01"), ("2019-08", "2019-08-01"), ("2020-02-29", "2020-02-29")])
    func partialDatesBeginWhereTheyCan(_ text: String, _ earliest: String) {
        #expect(PartialDate(text)?.earliest.description == earliest)
        #expect(PartialDate(text)?.description == text)
    }

    @Test(arguments: ["", "19", "2019-", "2019-8", "2019-13", "2019-02-29", "August", "2019-08-01T", "20190801"])
    func otherDatesAreRefused(_ text: String) {
        #expect(PartialDate(text) == nil)
    }
}
