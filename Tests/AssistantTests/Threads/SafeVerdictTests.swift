import Testing

@testable import Assistant

@Suite struct SafeVerdictTests {
    @Test(arguments: [
        "Just end the contract, there are better clients.", "Go into the page and end the contact.",
        "I would close it now. The client is gone.",
    ])
    func whoTellsToEndItContradicts(post: String) {
        #expect(SafeVerdict(verdict: "**Do not end it yet.** The money goes back.").isContradicted(by: post))
        #expect(!SafeVerdict(verdict: "**You can end it at any time.**").isContradicted(by: post))
    }

    @Test(arguments: [
        "Do NOT close the contract, you will not be paid.", "Wait until the 14 days are over before closing it.",
        "You can close it. But wait until the 14 days are over before you end the contract.",
        "Write to the client once more.", "",
    ])
    func whoWarnsOrSpeaksOfSomethingElseDoesNot(post: String) {
        #expect(!SafeVerdict(verdict: "Leave it open until it is paid.").isContradicted(by: post))
    }
}
