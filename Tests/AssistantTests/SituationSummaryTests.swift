import Testing

@testable import Assistant

@Suite struct SituationSummaryTests {
    @Test(arguments: SituationKey.allCases)
    func everyKeyHasALabelInPlainWords(key: SituationKey) throws {
        let label = try #require(SituationKey.labels[key])
        #expect(label.first?.isUppercase == true)
        #expect(label.contains(" ") || label.count <= 10)
    }

    @Test func noTwoKeysShareALabel() {
        #expect(Set(SituationKey.labels.values).count == SituationKey.allCases.count)
    }

    @Test func aCaseIsToldAsAFreelancerWould() {
        var situation = Situation()
        situation[.contractType] = .text("fixed")
        situation[.escrowAmount] = .number(300)
        situation[.submitted] = .flag(true)
        situation[.daysSinceSubmission] = .number(5)
        situation[.good] = .number(3)
        situation[.daysSilent] = .number(1)
        situation[.refundPercent] = .number(50)
        situation[.balance] = .number(-20)
        situation[.refundAmount] = .text("full")
        #expect(
            situation.summary == [
                "Contract: fixed price", "Went well: 3", "Work submitted: yes, 5 days ago", "In escrow: $300",
                "The client is silent for: 1 day", "Refund: all of it", "Part asked back: 50%", "Balance: -$20",
            ])
    }

    @Test func aSubmissionWithoutADayIsALineOfItsOwn() {
        var situation = Situation()
        situation[.daysSinceSubmission] = .number(5)
        #expect(situation.summary == ["Time since you submitted: 5 days"])
        situation[.submitted] = .flag(false)
        #expect(situation.summary == ["Work submitted: no", "Time since you submitted: 5 days"])
    }

    @Test func whatWasNotStatedIsShownAsSuch() {
        func doubt(_ said: Fact.Said) -> String? {
            Fact(key: .contractType, value: .text("hourly"), start: 0, end: 1, said: said).doubt
        }
        #expect(doubt(.stated) == nil)
        #expect(doubt(.negated) == "Not so, as you said: Contract: hourly")
        #expect(doubt(.hypothetical) == "Only supposed: Contract: hourly")
    }
}
