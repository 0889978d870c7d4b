import Testing

@testable import Assistant

@Suite struct SuppositionTests {
    private func supposed(_ text: String, known: Situation) -> Situation {
        Supposition(words: ReplyWords(text), facts: [], known: known).situation(answering: [])
    }

    private var submitted: Situation {
        var situation = Situation()
        situation[.submitted] = .flag(true)
        return situation
    }

    @Test(arguments: ["what if he ends it himself?", "and if she suddenly closes it", "what if the client cancels"])
    func aClientWhoEndsAContractWithSubmittedWorkAsksForTheEscrow(text: String) {
        #expect(supposed(text, known: submitted).flag(.refundRequested) == true)
    }

    @Test(arguments: ["what if I end it?", "what if he waits", "", String(repeating: "he ", count: 100_000)])
    func otherActsDoNot(text: String) {
        #expect(supposed(text, known: submitted).isEmpty)
    }

    @Test func withoutSubmittedWorkNothingIsSupposed() {
        #expect(supposed("what if he ends it", known: Situation()).isEmpty)
    }
}
