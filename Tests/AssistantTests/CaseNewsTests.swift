import CivilCalendar
import Testing

@testable import Assistant

@Suite struct CaseNewsTests {
    private let day: CalendarDay
    private let submitted: Situation

    init() throws {
        day = try #require(CalendarDay(iso8601: "2026-11-21"))
        var known = Situation()
        known[.contractType] = .text("fixed")
        known[.submitted] = .flag(true)
        known[.daysSinceSubmission] = .number(5)
        known[.escrowAmount] = .number(300)
        submitted = known
    }

    private func news(_ text: String) -> CaseNews {
        let (facts, elsewhere) = SituationReader(reference: day).facts(in: text, beside: submitted)
        return CaseNews(text: text, facts: facts, elsewhere: elsewhere, known: submitted)
    }

    @Test(arguments: [
        "and hourly?", "what about hourly contracts?", "how do hourly contracts get paid?", "what is manual time?",
        "does the tracker take screenshots?", "hourly contracts are safer",
        "my other contract is hourly, can I close it?",
    ])
    func whatIsOnlyAskedAboutTellsNothing(text: String) {
        #expect(news(text).told[.contractType] == nil)
        #expect(news(text).told[.manualTime] == nil)
    }

    @Test(arguments: [
        "and hourly?", "how do hourly contracts get paid?", "my other contract is hourly, can I close it?",
    ])
    func whatIsAskedAboutIsSupposed(text: String) {
        #expect(news(text).supposed.text(.contractType) == "hourly")
    }

    @Test(arguments: ["it is hourly", "no it is hourly", "my contract is hourly, what now?", "It's not fixed price"])
    func whatIsSaidOfTheCaseIsTold(text: String) {
        #expect(news(text).told.text(.contractType) == "hourly")
    }

    @Test(arguments: ["he paid me", "he paid me today"])
    func paidWorkWaitsNoLonger(text: String) {
        #expect(news(text).stillKnown[.submitted] == nil)
        #expect(news(text).stillKnown[.escrowAmount] == nil)
    }

    @Test(arguments: [
        "he paid the first milestone", "he paid me half", "he paid me?", "he never paid me", "if he paid me",
        String(repeating: "he paid me ", count: 1_000), "",
    ])
    func otherPaymentsLeaveTheSubmissionWaiting(text: String) {
        #expect(news(text).stillKnown == submitted)
    }
}
