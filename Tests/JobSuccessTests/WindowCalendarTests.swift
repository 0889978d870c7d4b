import CivilCalendar
import Foundation
import JobSuccess
import Testing

struct WindowCalendarTests {
    @Test func silenceThatBeginsToCountIsADayToo() throws {
        let day = PlanHistory.day("2018-08-01")
        var idle = PlanHistory.open("x", lastActivity: day.adding(days: -60))
        idle.earned = Dollars(0)
        let contracts = (1...4).map { PlanHistory.ended("\($0)", day) } + [idle]
        let calendar = Scorer(rules: .named(.classic2018), asOf: day).windowCalendar(for: contracts, months: 3)
        let first = try #require(calendar.days.first)
        #expect(first.date == day.adding(days: 30))
        #expect(first.idle == ["x"])
        #expect(first.sentence == "On 2018-08-31 x begins to count as idle; the estimate goes from 100 to 80.")
        #expect(Scorer(rules: .named(.public2025), asOf: day).windowCalendar(for: contracts, months: 3).days.isEmpty)
    }

    @Test(arguments: [
        ("2025-08-31", "2026-02-01", "2026-03-01"),
        ("2023-08-31", "2024-02-01", "2024-03-01"),
        ("2024-02-29", "2024-08-01", "2024-08-30"),
        ("2026-05-21", "2026-11-21", "2026-11-22"),
    ])
    func aContractLeavesTheDayAfterItsMonths(ended: String, asOf: String, leaves: String) {
        let contracts = [PlanHistory.ended("c", ended)]
        let calendar = scorer(asOf).windowCalendar(for: contracts, months: 3)
        #expect(calendar.days.map(\.date.description) == [leaves])
        #expect(calendar.days.first?.leaving.map(\.months) == [6])
        #expect(calendar.isCut == false)
    }

    @Test func theScoreIsToldForTheDayBeforeAndTheDay() throws {
        let contracts = [
            PlanHistory.ended("bad", "2026-05-21", stars: 1), PlanHistory.ended("a", "2026-08-01"),
            PlanHistory.ended("b", "2026-08-02"), PlanHistory.ended("c", "2026-08-03"),
        ]
        let first = try #require(scorer("2026-11-01").windowCalendar(for: contracts).days.first)
        #expect(first.before.likely == 75)
        #expect(first.after.likely == 100)
        #expect(
            first.sentence == "On 2026-11-22 bad leaves the 6-month window; the estimate goes from 75 to 100.")
    }

    @Test func oneDayIsToldOnce() throws {
        let contracts =
            ["a", "b", "c"].map { PlanHistory.ended($0, "2026-06-01") }
            + [PlanHistory.ended("d", "2025-12-01")]
        let days = scorer("2026-11-01").windowCalendar(for: contracts, months: 2).days
        #expect(days.map(\.date.description) == ["2026-12-02"])
        #expect(days.first?.leaving.map(\.contract) == ["a", "b", "c", "d"])
        let sentence = try #require(days.first?.sentence)
        #expect(sentence.contains("a, b and c leave the 6-month window, d leaves the 12-month window"))
        #expect(sentence.hasSuffix("the estimate stays at 100."))
    }

    @Test func neighbouringDaysAgree() {
        let contracts = (1...9).map { PlanHistory.ended("c\($0)", "2026-06-0\($0)", stars: $0 % 2 == 0 ? 1 : 5) }
        let days = scorer("2026-11-01").windowCalendar(for: contracts, months: 2).days
        #expect(days.count == 9)
        for (day, next) in zip(days, days.dropFirst()) { #expect(day.after == next.before) }
    }

    @Test(arguments: RuleSet.Name.allCases, 400..<410)
    func bothRangesAreThoseOfTheScorer(name: RuleSet.Name, seed: Int) {
        let asOf = PlanHistory.day("2023-08-31")
        let history = RandomHistory(seed: UInt64(seed), count: 7, asOf: asOf).contracts.map { contract in
            // What is open today stays open, also for the scorer of later days.
            var contract = contract
            contract.feedback = contract.feedback(asOf: asOf)
            return contract
        }
        for day in Scorer(rules: .named(name), asOf: asOf).windowCalendar(for: history).days {
            for (date, range) in [(day.date, day.after), (day.date.adding(days: -1), day.before)] {
                let direct = Scorer(rules: .named(name), asOf: date).report(for: history).now
                #expect((range.low, range.likely, range.high) == (direct.low, direct.likely, direct.high))
                #expect(abs((range.expected ?? 0) - (direct.expected ?? 0)) < 1e-9)
            }
        }
    }

    @Test func whatIsLeftOutDoesNotAppear() {
        var excluded = PlanHistory.ended("excluded", "2026-06-01")
        excluded.flags = [.clientExcluded]
        var silent = Contract(id: "silent", status: .ended)
        silent.ended = PlanHistory.day("2026-06-01")
        silent.earned = Dollars(100)
        silent.feedback = .missing
        let idle = PlanHistory.open("idle", lastActivity: PlanHistory.day("2026-06-01"))
        #expect(scorer("2026-11-01").windowCalendar(for: [excluded, silent, idle]).days.isEmpty)
        let classic = Scorer(rules: .named(.classic2018), asOf: PlanHistory.day("2019-11-01"))
        #expect(
            classic.windowCalendar(for: [PlanHistory.open("idle", lastActivity: PlanHistory.day("2019-06-01"))]).days
                .isEmpty)
    }

    @Test func anOpenLongTermContractAgesByItsLastPayment() {
        var contract = Contract(id: "long", status: .open)
        contract.earned = Dollars(900)
        contract.firstPayment = PlanHistory.day("2026-01-01")
        contract.lastPayment = PlanHistory.day("2026-06-30")
        let days = scorer("2026-11-01").windowCalendar(for: [contract]).days
        #expect(days.map(\.date.description) == ["2026-12-31", "2027-07-01", "2028-07-01"])
    }

    @Test func aCutIsTold() {
        let contracts = (1...9).map { PlanHistory.ended("c\($0)", "2026-06-0\($0)") }
        let calendar = scorer("2026-11-01").windowCalendar(for: contracts, atMost: 4)
        #expect(calendar.days.count == 4)
        #expect(calendar.isCut)
        #expect(scorer("2026-11-01").windowCalendar(for: contracts, atMost: -1).days.isEmpty)
        #expect(scorer("2026-11-01").windowCalendar(for: [], atMost: .max).isCut == false)
    }

    @Test func aLongHistoryIsBounded() {
        let asOf = PlanHistory.day("2026-11-21")
        let calendar = Scorer(asOf: asOf).windowCalendar(for: PlanHistory.long(500, before: asOf), atMost: 3)
        #expect(calendar.days.count == 3)
        #expect(calendar.isCut)
    }

    @Test(arguments: [
        "\0", "\u{202E}abc", "👩‍👩‍👧‍👦", "\u{1B}[2J", "e" + String(repeating: "\u{301}", count: 10_000),
        String(repeating: "x", count: 1_000_000),
    ])
    func anyNameIsTold(id: String) {
        let contracts = [PlanHistory.ended(id, "2026-06-01")]
        let day = scorer("2026-11-01").windowCalendar(for: contracts, months: 2).days.first
        #expect(day?.leaving.first?.contract == id)
        #expect((day?.sentence.utf8.count ?? .max) < 500)
        #expect(day?.sentence.unicodeScalars.contains { $0.properties.generalCategory == .control } == false)
    }

    @Test func theEncodingHoldsTheSentence() throws {
        let calendar = scorer("2026-11-01").windowCalendar(for: [PlanHistory.ended("a", "2026-06-01")], months: 2)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = String(decoding: try encoder.encode(calendar), as: UTF8.self)
        #expect(text.contains(#""leaving":[{"contract":"a","date":"2026-12-02","months":6}]"#))
        #expect(
            text.contains(#""sentence":"On 2026-12-02 a leaves the 6-month window; the estimate stays at no score.""#))
        #expect(text.contains(#""isCut":false,"through":"2027-01-01""#))
    }

    private func scorer(_ asOf: String) -> Scorer {
        Scorer(rules: .named(.insights2024), asOf: PlanHistory.day(asOf))
    }
}
