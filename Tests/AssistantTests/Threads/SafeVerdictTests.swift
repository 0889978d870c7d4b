import Testing

@testable import Assistant

@Suite struct SafeVerdictTests {
    @Test(arguments: [
        "Just end the contract, there are better clients.", "Go to the list and close the job.",
        "I would close it now. The client is gone.",
        "Don't worry about the money, just end the contract and move on.",
        "Do not wait any longer, end the contract today.", "End the contract before he leaves you bad feedback.",
        "Finish it and refund him, then look for another client.", "Ending it is best, I think.",
        "Do not wait until he writes and end the contract.", "Refund the client.",
    ])
    func whoTellsToEndItIsHeard(post: String) {
        #expect(SafeVerdict.tellsToEnd(post))
    }

    @Test(arguments: [
        "Never close it while the money is on its way.", "Wait until the 14 days are over before closing it.",
        "You can close it. But wait until the 14 days are over before you end the contract.",
        "You should not just end the contract.", "Avoid ending it.", "If you end it now, the money goes back.",
        "Unless he has paid do not close it.", "That is the end of it.", "You will get a refund.",
        "Write to the client once more.", "", ",,,;::..", "end", "until", "not",
    ])
    func whoWarnsOrSpeaksOfSomethingElseDoesNot(post: String) {
        #expect(!SafeVerdict.tellsToEnd(post))
    }

    @Test(arguments: [
        ("**Do not end it yet.** The money goes back.", true), ("Leave it open until it is paid.", true),
        ("**You can end it at any time.**", false), ("", false),
    ])
    func aVerdictMayWarn(verdict: String, warns: Bool) {
        #expect(SafeVerdict(verdict: verdict[...]).warnsOfEnding == warns)
    }
}
