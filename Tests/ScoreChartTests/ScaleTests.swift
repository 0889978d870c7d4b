import CivilCalendar
import Testing

@testable import ScoreChart

struct ScaleTests {
    @Test(arguments: [
        ([], 0), ([100], 50), ([57], 50), ([56, 98], 50), ([55], 50), ([54], 40), ([37], 30), ([34], 0), ([0], 0),
    ])
    func startsAtARoundTen(scores: [Int], bottom: Int) {
        #expect(ScoreScale(showing: scores).bottom == bottom)
    }

    @Test func showsAtLeastHalfOfAllScores() {
        for score in 0...100 {
            let scale = ScoreScale(showing: [score])
            #expect(100 - scale.bottom >= ScoreScale.smallestSpan)
            #expect(scale.bottom.isMultiple(of: 10) && scale.bottom <= score)
        }
    }

    @Test(arguments: [
        ("2026-11-21", "2027-11-21", 15, "Dec", 12), ("2026-11-21", "2028-12-21", 15, "Jan", 12),
        ("2026-11-21", "2026-12-05", 15, "21 Nov", 2), ("2026-11-21", "2026-11-21", 15, "21 Nov", 1),
        ("2020-01-01", "2040-01-01", 15, "2020", 11), ("0001-01-01", "9999-12-31", 15, "1000", 9),
    ])
    func namesAsManyMonthsAsFit(from: String, to: String, limit: Int, label: String, count: Int) throws {
        let first = try #require(CalendarDay(iso8601: from))
        let last = try #require(CalendarDay(iso8601: to))
        let ticks = TimeScale(first...last).ticks(atMost: limit)
        #expect(ticks.first?.label == label)
        #expect(ticks.count == count)
        #expect(ticks.count <= limit)
    }

    @Test(arguments: [Int.min, -1, 0, 1, 2])
    func namesTwoMonthsAtLeast(limit: Int) {
        let days = Examples.start...Examples.start.adding(months: 12)
        #expect(TimeScale(days).ticks(atMost: limit).count == 2)
    }

    @Test func putsASingleDayInTheMiddle() {
        #expect(TimeScale(Examples.start...Examples.start).fraction(of: Examples.start) == 0.5)
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (-0.04, "0"), (1.25, "1.3"), (-1.25, "-1.3"), (10, "10"), (0.05, "0.1"), (.nan, "0"),
        (.infinity, "0"), (1e300, "100000"), (-1e300, "-100000"),
    ])
    func writesLengthsToOneDecimal(value: Double, text: String) {
        #expect(Length.text(value) == text)
    }

    @Test(arguments: [
        ([10.0, 12, 11], [10.0, 38, 24]), ([50, 90], [50, 90]), ([100, 100, 100], [72, 86, 100]), ([], []),
    ])
    func movesLabelsApart(wanted: [Double], places: [Double]) {
        #expect(LabelSpreading.places(wanted, distance: 14, within: 0...100) == places)
    }
}
