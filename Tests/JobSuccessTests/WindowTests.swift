import CivilCalendar
import JobSuccess
import Testing

struct WindowTests {
    @Test(arguments: [
        ("2026-05-21", 6, "2026-11-22"),
        ("2026-05-20", 6, "2026-11-21"),
        ("2025-08-31", 6, "2026-03-01"),
        ("2025-08-28", 6, "2026-03-01"),
        ("2023-08-31", 6, "2024-03-01"),
        ("2023-08-29", 6, "2024-03-01"),
        ("2023-08-28", 6, "2024-02-29"),
        ("2024-11-30", 6, "2025-05-31"),
        ("2025-05-31", 6, "2025-12-01"),
        ("2024-08-31", 24, "2026-09-01"),
        ("2024-02-28", 12, "2025-03-01"),
        ("2024-02-29", 12, "2025-03-01"),
        ("2024-02-29", 24, "2026-03-01"),
        ("2025-12-31", 6, "2026-07-01"),
        ("2026-03-31", 6, "2026-10-01"),
    ])
    func aContractLeavesADayAfterItsMonths(ended: String, months: Int, leaves: String) throws {
        let ended = try #require(CalendarDay(iso8601: ended))
        let leaving = try #require(CalendarDay(iso8601: leaves))
        let contract = rated(ended: ended)
        for (day, jobs) in [(leaving.adding(days: -1), 1), (leaving, 0)] {
            let report = Scorer(rules: .named(.insights2024), asOf: day).report(for: [contract])
            #expect(report.windows.first { $0.months == months }?.jobs == jobs)
            if let outcome = report.contracts.first, outcome.outcome == .good {
                #expect(outcome.leavesWindows[months] == leaving)
            }
        }
    }

    @Test func windowsHoldEachOther() throws {
        let day = try #require(CalendarDay(iso8601: "2024-05-01"))
        let contracts = [10, 130, 250, 500].map { rated(ended: day.adding(days: -$0)) }
        let report = Scorer(rules: .named(.nofb2020), asOf: day).report(for: contracts)
        #expect(report.windows.map(\.months) == [3, 6, 12, 24])
        #expect(report.windows.map(\.jobs) == [1, 2, 3, 4])
        #expect(report.windows.map(\.usable) == [false, true, true, true])
    }

    @Test func anIdleContractNeverLeaves() throws {
        let day = try #require(CalendarDay(iso8601: "2019-08-15"))
        var contract = Contract(id: "c", status: .open)
        contract.earned = Dollars(0)
        contract.started = day.adding(days: -2_000)
        let outcome = Scorer(asOf: day).report(for: [contract]).contracts.first
        #expect(outcome?.outcome == .bad)
        #expect(outcome?.leavesWindows == [:])
    }

    @Test func windowsThatMakeNoSenseAreIgnored() throws {
        let day = try #require(CalendarDay(iso8601: "2026-11-21"))
        var rules = RuleSet.named(.insights2024)
        rules.windows = [12, -3, 0, 12]
        let report = Scorer(rules: rules, asOf: day).report(for: [rated(ended: day)])
        #expect(report.windows.map(\.months) == [12])
        rules.windows = []
        #expect(Scorer(rules: rules, asOf: day).report(for: [rated(ended: day)]).now.likely == nil)
    }

    @Test func theEndsOfTheCalendarAreSafe() {
        for day in [CalendarDay(ordinal: .min), CalendarDay(ordinal: .max)] {
            for name in RuleSet.Name.allCases {
                let report = Scorer(rules: .named(name), asOf: day).report(for: [rated(ended: day)])
                #expect(report.contracts.count == 1)
            }
        }
    }

    private func rated(ended: CalendarDay) -> Contract {
        var contract = Contract(id: "c\(ended)", status: .ended)
        contract.ended = ended
        contract.earned = Dollars(100)
        contract.stars = 5
        contract.privateRating = 10
        return contract
    }
}
