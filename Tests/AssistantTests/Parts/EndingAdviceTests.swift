import Testing

@testable import Assistant

@Suite struct EndingAdviceTests {
    @Test(arguments: [
        ("**Do not end it: the escrow goes back to the client.**[^end]", EndingAdvice.against),
        ("Don't close the contract.", .against),
        ("You can end it today.", .allowed),
        ("Ending is safe.", .allowed),
        ("Do not end it before the release.", .none),
        ("If nothing is unpaid, you can end it.", .none),
        ("**Nothing delivered:** ending is safe.", .none),
        ("You can end an hourly contract at any time.", .none),
        ("The client ends the contract.", .none),
        ("", .none),
    ])
    func onlyAdviceWithoutConditionsIsAdvice(sentence: String, advice: EndingAdvice) {
        #expect(EndingAdvice(sentence) == advice)
    }

    @Test func silenceContradictsNothing() {
        #expect(EndingAdvice.against.contradicts(.allowed) && EndingAdvice.allowed.contradicts(.against))
        #expect(!EndingAdvice.none.contradicts(.allowed) && !EndingAdvice.against.contradicts(.against))
    }
}
