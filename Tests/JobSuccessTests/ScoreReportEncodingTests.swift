import CivilCalendar
import Foundation
import JobSuccess
import Testing

struct ScoreReportEncodingTests {
    static let day = CalendarDay(year: 2019, month: 8, day: 15) ?? CalendarDay(ordinal: 0)

    @Test func aReportIsTheEstimateAndMore() throws {
        var contract = Contract(id: "c1", status: .ended)
        contract.ended = CalendarDay(iso8601: "2019-07-02")
        contract.stars = 5
        contract.privateRating = 9
        var open = Contract(id: "c2", status: .held)
        open.earned = Dollars(5)
        let report = Scorer(asOf: Self.day).report(for: [contract, open])
        #expect(
            try json(report) == """
                {"arithmetic":null,"asOf":"2019-08-15","contracts":[\
                {"because":"The feedback is good.","id":"c1",\
                "leavesWindows":{"12":"2020-07-03","24":"2021-07-03","6":"2020-01-03"},"outcome":"good","weight":1},\
                {"because":"It is on hold.","id":"c2","leavesWindows":{},"outcome":"notCounted","weight":0}],\
                "now":{"expected":null,"high":null,"likely":null,"low":null},"options":[],"rules":"classic2018",\
                "score":null,"windows":[\
                {"clients":1,"goodWeight":1,"jobs":1,"months":6,"score":100,"totalWeight":1,"usable":false},\
                {"clients":1,"goodWeight":1,"jobs":1,"months":12,"score":100,"totalWeight":1,"usable":false},\
                {"clients":1,"goodWeight":1,"jobs":1,"months":24,"score":100,"totalWeight":1,"usable":false}],\
                "withoutHeld":{"expected":null,"high":null,"likely":null,"low":null}}
                """)
    }

    @Test func anEstimateHasItsFiveKeys() throws {
        var counts = ContractCounts()
        counts.good = 3
        counts.unpaidIdle = 1
        var estimate = counts.estimate(asOf: Self.day)
        var option = ScoreOption(
            action: "submit-and-wait", contract: "c4",
            range: ScoreRange(low: 75, likely: nil, high: 100, expected: 94.26))
        option.money = .init(atStake: Dollars(cents: 12_050), due: Self.day)
        option.calendar = [.init(date: Self.day, what: "automatic release")]
        estimate.options = [option, ScoreOption(action: "leave-open", contract: nil, range: estimate.now)]
        estimate.options[1].money = .init(atStake: Dollars(120), due: Self.day)
        #expect(
            try json(estimate) == """
                {"arithmetic":"3 of 4 = 75","asOf":"2019-08-15",\
                "now":{"expected":75,"high":75,"likely":75,"low":75},"options":[\
                {"action":"submit-and-wait","calendar":[{"date":"2019-08-15","what":"automatic release"}],\
                "contract":"c4","expected":94.3,"high":100,"likely":null,"low":75,\
                "money":{"atStake":120.5,"due":"2019-08-15"},"restsOn":[]},\
                {"action":"leave-open","calendar":[],"contract":null,"expected":75,"high":75,"likely":75,"low":75,\
                "money":{"atStake":120,"due":"2019-08-15"},"restsOn":[]}],"rules":"classic2018"}
                """)
    }

    @Test func weightsAreWrittenAsJobs() throws {
        let texts = [0, 1, 4, 5, 10, 400, 401, -1].map { JobWeight(quarters: $0).description }
        #expect(texts == ["0", "0.25", "1", "1.25", "2.5", "100", "100", "0"])
        #expect(try json([JobWeight(quarters: 5)]) == "[1.25]")
    }

    @Test func moneyIsClampedNotTrapped() {
        #expect(Dollars(.max).cents == .max)
        #expect(Dollars(.min).cents == .min)
        #expect(Dollars(-3) < Dollars(cents: -299))
    }

    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
