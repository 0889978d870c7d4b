import Testing

@testable import Assistant

/// What becomes of a situation when a turn says more, and when days pass.
@Suite struct SituationChangeTests {
    private func situation(_ values: [SituationKey: FactValue]) -> Situation {
        var situation = Situation()
        for (key, value) in values { situation[key] = value }
        return situation
    }

    private var submitted: Situation {
        situation([
            .contractType: .text("fixed"), .submitted: .flag(true), .daysSinceSubmission: .number(5),
            .escrowAmount: .number(300), .total: .number(4),
        ])
    }

    @Test func anotherTypeDropsWhatOnlyTheOldOneHas() {
        let after = submitted.learning(situation([.contractType: .text("hourly")]))
        #expect(after == situation([.contractType: .text("hourly"), .total: .number(4)]))
    }

    @Test func whatTheSameTurnSaysStays() {
        let news = situation([.contractType: .text("hourly"), .escrowAmount: .number(50)])
        #expect(submitted.learning(news).number(.escrowAmount) == 50)
    }

    @Test func theSameTypeAndAFirstTypeDropNothing() {
        #expect(submitted.learning(situation([.contractType: .text("fixed")])) == submitted)
        let untold = situation([.hoursLogged: .number(7)])
        #expect(untold.learning(situation([.contractType: .text("fixed")])).number(.hoursLogged) == 7)
    }

    @Test func workThatWasNotSubmittedHasNoDay() {
        let after = submitted.learning(situation([.submitted: .flag(false)]))
        #expect(after[.daysSinceSubmission] == nil)
        #expect(after.number(.escrowAmount) == 300)
    }

    @Test(arguments: [(3, 8.0), (0, 5), (-2, 5), (1_000_000, 5)])
    func theTimeSinceSomethingGrows(days: Int, expected: Double) {
        // A time that no key admits leaves the old one in place.
        #expect(submitted.aged(byDays: days).number(.daysSinceSubmission) == expected)
        #expect(submitted.aged(byDays: days).number(.total) == 4)
    }

    @Test func singleDaysMakeAMonthToo() {
        let idle = (1...30).reduce(situation([.monthsIdle: .number(2)])) { idle, _ in idle.aged(byDays: 1) }
        #expect(idle.number(.monthsIdle) == 3)
        let waiting = (1...14).reduce(situation([.weeksWaiting: .number(9)])) { waiting, _ in waiting.aged(byDays: 1) }
        #expect(waiting.number(.weeksWaiting) == 11)
    }

    @Test func partsOfMonthsAreShownInTenths() {
        #expect(SituationKey.monthsIdle.text(of: .number(2 + 29.0 / 30)) == "2.9 months")
        #expect(SituationKey.weeksWaiting.text(of: .number(2.5)) == "2.5 weeks")
    }

    @Test func monthsGrowByTheirDays() {
        let idle = situation([.monthsIdle: .number(2)])
        #expect(idle.aged(byDays: 15).number(.monthsIdle) == 2.5)
        #expect(idle.aged(byDays: 60).number(.monthsIdle) == 4)
        #expect(idle.aged(byDays: Int.max).number(.monthsIdle) == 2)
    }
}
