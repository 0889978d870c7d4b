import Assistant
import CivilCalendar
import Foundation
import Testing

/// Sums, shares and lengths of time in the ways people write them.
struct SituationAmountTests {
    typealias Sample = SituationContextTests.Sample

    private func expectReading(_ sample: Sample) throws {
        let expected = try JSONDecoder().decode(Situation.self, from: Data(sample.json.utf8))
        let reader = SituationReader(reference: CalendarDay(ordinal: 20_778))
        #expect(Situation(stated: reader.facts(in: sample.text)) == expected)
    }

    static let parts = [
        Sample("Should I refund the client 40 of 100 USD?", #"{"refundAmount":40,"contractValue":100}"#),
        Sample("He wants $40 back out of 250.", #"{"refundAmount":40,"contractValue":250}"#),
        Sample("The mediator proposes 70 of the 140.", #"{"offer":70,"contractValue":140}"#),
        Sample("How do I give back half of $200?", #"{"refundPercent":50,"contractValue":200}"#),
    ]

    @Test("A part of a sum is told from the whole", arguments: parts)
    func readsParts(_ sample: Sample) throws { try expectReading(sample) }

    static let bare = [
        Sample("He refuses to release 480 for a finished app.", #"{"contractValue":480}"#),
        Sample("I released 3 finished songs.", "{}"),
        Sample("She wants to go down to 18 per hour.", #"{"offer":18}"#),
        Sample("The 600 is in escrow.", #"{"contractType":"fixed","escrowAmount":600}"#),
        Sample("We had a budget of 300.", #"{"contractValue":300}"#),
        Sample("I earned $240, after fees 216.", #"{"hasEarnings":true,"earned":240,"netEarnings":216}"#),
        Sample("I got 216 after fees.", #"{"netEarnings":216}"#),
    ]

    @Test("Money is seen without its currency", arguments: bare)
    func readsBareMoney(_ sample: Sample) throws { try expectReading(sample) }

    static let owned = [
        Sample(
            "$1000 total but escrow is $0.", #"{"contractType":"fixed","contractValue":1000,"escrowAmount":0}"#),
        Sample("The job is $75 but my balance is zero.", #"{"contractValue":75,"balance":0}"#),
        Sample("I bought a desk for $300.", "{}"),
    ]

    @Test("A word with an amount of its own takes no other", arguments: owned)
    func readsOwnAmounts(_ sample: Sample) throws { try expectReading(sample) }

    static let times = [
        Sample("A fortnight of silence.", #"{"daysSilent":14}"#),
        Sample("His last message is from ten days ago.", #"{"daysSilent":10}"#),
        Sample("I'm here for 60 days.", #"{"daysOnPlatform":60}"#),
        Sample("The money was released 12 days ago.", #"{"hasEarnings":true,"daysSinceApproval":12}"#),
        Sample("On an hourly job I had thirty-two hours.", #"{"contractType":"hourly","hoursLogged":32}"#),
    ]

    @Test("A length of time is told by its own phrase", arguments: times)
    func readsTimes(_ sample: Sample) throws { try expectReading(sample) }

    static let counts = [
        Sample("Nine contracts, all but one completed.", #"{"total":9,"completed":8}"#),
        Sample("Both my contracts are on hold.", #"{"paused":2}"#),
        Sample("Half of my 8 contracts have no feedback.", #"{"total":8,"no_feedback":4}"#),
        Sample("Eleven reviews, each one five stars.", #"{"good":11}"#),
        Sample("12 good ones and a bad one.", #"{"good":12,"bad":1}"#),
    ]

    @Test("Contracts are counted in many words", arguments: counts)
    func readsCounts(_ sample: Sample) throws { try expectReading(sample) }
}
