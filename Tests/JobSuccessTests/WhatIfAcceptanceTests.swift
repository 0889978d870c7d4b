import CivilCalendar
import JobSuccess
import Testing

/// The worked cases, reached from the case before by an action.
struct WhatIfAcceptanceTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let from: String
        let course: String
        let branch: String
        let score: Int?
        var checksMinimum = true
        var rules: RuleSet.Name = .classic2018
        var waiting: Int?
        var testDescription: String { id }
    }

    static let rows = [
        Row(id: "S1c", from: "S1", course: "close-now:c04", branch: "no feedback", score: 75),
        Row(
            id: "S1d", from: "S1", course: "submit-and-wait:c04", branch: "no feedback", score: 100,
            checksMinimum: false, waiting: 100),
        Row(
            id: "S1d with the minimum", from: "S1", course: "submit-and-wait:c04", branch: "no feedback", score: nil,
            waiting: 100),
        Row(id: "S1e", from: "S1", course: "submit-and-wait:c04", branch: "good feedback", score: 100, waiting: 100),
        Row(id: "S1f", from: "S1", course: "submit-and-wait:c04", branch: "bad feedback", score: 75, waiting: 100),
        Row(
            id: "S1g", from: "S1", course: "close-now:c04", branch: "no feedback", score: 100, rules: .insights2024),
        Row(id: "S2c", from: "S2", course: "close-now:c07", branch: "no feedback", score: 100),
        Row(id: "S3b", from: "S3", course: "remove-feedback:c10", branch: "bad, and removed", score: 100),
        Row(
            id: "S5a", from: "S5", course: "close-now:c72,close-now:c73",
            branch: "c72: no feedback; c73: no feedback, or 3 other ways to the same", score: 99),
        Row(
            id: "N17", from: "N16", course: "refund-full:c06", branch: "feedback stays", score: 83,
            rules: .insights2024),
    ]

    @Test(arguments: rows)
    func anActionLeadsToTheWorkedCase(row: Row) throws {
        let start = try #require(try AcceptanceCase.all().first { $0.id == row.from })
        var rules = RuleSet.named(row.rules)
        // The perk is tried on the day of the case.
        rules.feedbackRemoval = start.asOf...start.asOf
        if !row.checksMinimum { rules.minimums = [.init(from: start.asOf, minimum: .init(jobs: 1, clients: 1))] }
        var contracts = try start.contracts()
        if let waiting = row.waiting, let last = contracts.indices.last { contracts[last].escrow = Dollars(waiting) }
        let whatIf = WhatIf(contracts: contracts, scorer: Scorer(rules: rules, asOf: start.asOf))
        let option = try whatIf.option(for: Course(row.course))
        let branch = try #require(option.branches.first { $0.what == row.branch })
        #expect(branch.range.likely == row.score)
        #expect(branch.range.low == row.score)
        #expect(branch.range.high == row.score)
    }

    @Test func waitingForTheReleaseIsTheDesignedExample() throws {
        let whatIf = WhatIfHistory.whatIf(.classic2018, WhatIfHistory.submitted, good: 3)
        let option = try whatIf.option(for: Course("submit-and-wait:x"))
        #expect(option.range.low == 75)
        #expect(option.range.likely == nil)
        #expect(option.range.high == 100)
        #expect(option.range.expected == nil)
        #expect(option.money == .init(atStake: Dollars(120), due: WhatIfHistory.day("2019-08-24")))
        #expect(option.calendar.contains(.init(date: WhatIfHistory.day("2019-08-24"), what: "automatic release")))
        #expect(option.restsOn.prefix(2) == ["F96", "F98"])
        #expect(option.on == WhatIfHistory.day("2019-09-09"))
        #expect(option.branches.map(\.what) == ["no feedback", "good feedback", "bad feedback"])
    }
}
