import Testing

@testable import KnowledgeBase

@Suite struct HandOffTests {
    private static let handOff = HandOff(
        when: [WordPattern("hurt me"), WordPattern("suicid*")],
        unless: [WordPattern("will ... hurt me in"), WordPattern("suicid* pric*")])

    @Test(arguments: ["he will hurt me", "Hello. I think of suicide. Bye", "suicidal pricing made me suicidal"])
    func aSentenceWithTheWordsCallsForPeople(text: String) {
        #expect(Self.handOff.isCalledFor(by: SentenceWords.all(in: text)))
    }

    @Test(arguments: ["", "it will hurt me in the search", "that is suicidal pricing", "nothing hurts"])
    func aSayingDoesNot(text: String) {
        #expect(!Self.handOff.isCalledFor(by: SentenceWords.all(in: text)))
    }

    @Test func aSayingElsewhereInTheSentenceDoesNotHideADanger() {
        let text = "this will hurt me in the score and I am suicidal"
        #expect(Self.handOff.isCalledFor(by: SentenceWords.all(in: text)))
    }
}
