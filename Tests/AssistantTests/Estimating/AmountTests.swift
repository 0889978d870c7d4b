import CivilCalendar
import Foundation
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct AmountTests {
    @Test(arguments: [
        (
            "a share of the payment", #"{"refundPercent":40,"earned":500}"#,
            ["refund.amount": 200.0, "refund.cost": 180, "refund.rest": 300]
        ),
        ("what was left after the fee", #"{"refundPercent":40,"netEarnings":450}"#, ["refund.cost": 180]),
        (
            "a sum", #"{"refundAmount":100,"contractValue":400}"#,
            ["refund.amount": 100, "refund.cost": 90, "refund.rest": 300, "dispute.most": 109]
        ),
        ("more than was paid", #"{"refundAmount":100,"contractValue":40}"#, ["refund.amount": 100, "refund.cost": 90]),
        ("all of it in words", #"{"refundAmount":"full"}"#, [:]),
        ("more than the fee of arbitration", #"{"escrowAmount":800}"#, ["dispute.most": 509]),
        ("less than the fee", #"{"escrowAmount":200}"#, [:]),
        ("an offer", #"{"offer":200}"#, ["dispute.breakEven": 491]),
        ("hours", #"{"hoursLogged":20,"rate":30}"#, ["hours.value": 600]),
    ])
    func moneyIsAddedUp(name: String, told: String, sums: [String: Double]) throws {
        let values = MoneySums(situation: try Self.situation(told)).templateValues
        #expect(Dictionary(values) { $1 } == sums.mapValues(TemplateValue.number), "\(name)")
    }

    @Test(arguments: [
        (
            "2026-11-21", #"{"currentScore":85,"earnings12m":600}"#,
            ["score 85 (needs 90)", "earnings $600 (needs $1,000)"]
        ),
        ("2026-11-21", #"{"currentScore":89.6}"#, ["score 89 (needs 90)"]),
        ("2026-11-21", #"{"earnings12m":999.7}"#, ["earnings $999 (needs $1,000)"]),
        ("2026-11-21", #"{"currentScore":95,"weeksWaiting":9}"#, ["9 weeks (needs 13)"]),
        ("2016-05-01", #"{"currentScore":95,"weeksWaiting":9}"#, []),
        ("2026-11-21", #"{"currentScore":90,"weeksWaiting":13,"earnings12m":1000}"#, []),
    ])
    func theConditionsThatFailAreNamed(day: String, told: String, failing: [String]) throws {
        let asOf = try #require(CalendarDay(iso8601: day))
        #expect(BadgeConditions(situation: try Self.situation(told), asOf: asOf).failing == failing)
    }

    @Test func theWeeksHaveAnEarliestDay() throws {
        let asOf = try #require(CalendarDay(iso8601: "2026-11-21"))
        let badge = BadgeConditions(situation: try Self.situation(#"{"weeksWaiting":9}"#), asOf: asOf)
        #expect(badge.fullDay?.description == "2026-12-19")
    }

    private static func situation(_ json: String) throws -> Situation {
        try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
    }
}
