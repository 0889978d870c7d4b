import CivilCalendar
import JobSuccess
import Testing

@testable import ScoreChart

struct SeriesTests {
    @Test(arguments: [
        (70, 80, 90, [70, 80, 90]), (90, 80, 70, [70, 80, 90]), (-5, 50, 200, [0, 50, 100]),
        (85, 80, 90, [80, 80, 90]), (.min, .max, .min, [0, 100, 100]),
    ])
    func putsScoresInOrderAndInBounds(low: Int, likely: Int, high: Int, scores: [Int]) {
        let point = SeriesPoint(Self.point(ScoreRange(low: low, likely: likely, high: high, expected: nil)))
        #expect(point.score.map { [$0.low, $0.likely, $0.high] } == scores)
    }

    @Test func hasNoScoreWhereNoneIsTheLikeliest() {
        let point = SeriesPoint(Self.point(ScoreRange(low: 70, likely: nil, high: 90, expected: nil)))
        #expect(point.score == nil)
    }

    @Test func keepsTheLaterOfTwoPointsOnADay() {
        let series = Series(Examples.sameDay.forecasts[0], index: 0)
        #expect(series.points.map { $0.score?.likely } == [90])
    }

    @Test func sortsDaysAndCutsRuns() {
        let forecast = Examples.forecast("a", likely: [90, nil, nil, 80, 70, nil])
        let series = Series(Forecast(label: "a", points: forecast.points.reversed()), index: 2)
        #expect(series.letter == "C")
        #expect(series.runs.map(\.count) == [1, 2])
        #expect(series.gaps.map(\.count) == [2, 1])
    }

    @Test func marksEachChangeOnceWithItsOptions() {
        let days = Examples.start...Examples.start.adding(months: 12)
        let (marks, more) = WindowMark.marks(of: Examples.twoCoincide.forecasts, within: days)
        #expect(marks.map(\.letter) == ["a", "b", "c"])
        #expect(marks.map(\.options) == [[], ["A", "B"], ["C"]])
        #expect(more == 0)
    }

    @Test func leavesOutChangesBeyondTheDaysShown() {
        let days = Examples.start...Examples.start.adding(months: 4)
        let (marks, more) = WindowMark.marks(of: Examples.oneOption.forecasts, within: days)
        #expect(marks.map(\.change.contract) == ["c1"])
        #expect(more == 0)
    }

    @Test func movesOnlyLinesThatMeet() {
        let series = [[80, 90], [80, 70], [60, 70]].enumerated().map {
            Series(Examples.forecast("a", likely: $1.map(Optional.some)), index: $0)
        }
        let shifts = LineShifts(series)
        #expect(series.map { shifts.shift(of: $0, on: $0.points[0]) } == [-2.25, 2.25, 0])
        #expect(series.map { shifts.shift(of: $0, on: $0.points[1]) } == [0, -2.25, 2.25])
    }

    private static func point(_ range: ScoreRange) -> ForecastPoint {
        ForecastPoint(date: Examples.start, range: range, probabilityOfNone: 0)
    }
}
