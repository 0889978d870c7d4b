import CivilCalendar
import Testing

@testable import Assistant

@Suite struct DeadlineTests {
    private let day: CalendarDay

    init() throws {
        day = try #require(CalendarDay(iso8601: "2026-11-21"))
    }

    private func release(_ values: [SituationKey: FactValue]) -> CalendarDay? {
        var situation = Situation()
        situation[.submitted] = .flag(true)
        situation[.daysSinceSubmission] = .number(5)
        for (key, value) in values { situation[key] = value }
        return Deadlines(situation: situation, asOf: day).release
    }

    @Test func submittedWorkIsReleasedAfterTheDaysOfReview() {
        #expect(release([:]) == CalendarDay(iso8601: "2026-11-30"))
    }

    @Test(arguments: [
        [SituationKey.contractType: FactValue.text("hourly")], [.refundRequested: .flag(true)],
        [.changesRequested: .number(1)], [.daysSinceClosed: .number(2)], [.daysSinceCancel: .number(2)],
        [.submitted: .flag(false)],
    ])
    func whatEndsTheReviewLeavesNoDay(values: [SituationKey: FactValue]) {
        #expect(release(values) == nil)
    }
}
