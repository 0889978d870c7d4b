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

    private static let others = [
        handOff, HandOff(), HandOff(when: [WordPattern("a|the [very] lawyer, sue|sues|suing ... me, [x]")]),
        HandOff(when: [WordPattern("i|we ... hack*|phish*")], unless: [WordPattern("hackathon")]),
        HandOff(when: [WordPattern("... |, *")]),
    ]

    @Test(arguments: [
        "", "he will hurt me. suicidal pricing made me suicidal", "it will hurt me in the search",
        "The lawyer says: sue me. Or he sues at last even me", "sues or so he says me",
        "We won a hackathon! I was hacked",
        "i am a very lawyer; a very lawyer", "i phished", "hack", "x",
    ])
    func anIndexFindsWhatTryingEachFinds(text: String) {
        let sentences = SentenceWords.all(in: text)
        let tried = Self.others.indices.filter { Self.others[$0].isCalledFor(by: sentences) }
        #expect(HandOffIndex(Self.others).called(by: sentences) == tried)
    }
}
