import Assistant
import KnowledgeBase
import Testing

@testable import Authoring

@Suite struct TwinSearchTests {
    @Test(arguments: [
        ("is this a scam", "This is a SCAM!", true),
        ("don't close it", "dont close it", true),
        // In a short sentence one word makes the difference.
        ("can I close the contract", "can I pause the contract", false),
        ("should I close it", "should I close it now please", false),
        ("should I close the old contract now", "should I close the old contract now please", true),
        ("no no no", "no", true),
        ("", "", false),
        ("?!", "close", false),
        ("\u{200F}é 🙂 a b c", "a b c 🙂 é\u{200F}", false),
    ])
    func sentencesWithNearlyTheSameWordsAreTwins(one: String, other: String, areTwins: Bool) {
        var draft = ValidationDraft()
        draft.add(one, of: "apple", line: 1)
        draft.add(other, of: "pear", line: 2)
        #expect(!TwinSearch(draft.validation.sentences).twins.isEmpty == areTwins)
    }

    @Test func sentencesOfOneIntentAreNoTwins() {
        var draft = ValidationDraft()
        draft.add("is this a scam", of: "apple", line: 1)
        draft.add("this is a scam", of: "apple", line: 2)
        draft.add("is a scam this", of: "apple", line: 3, near: "pear")
        #expect(TwinSearch(draft.validation.sentences).twins == [])
    }

    @Test func variantsOfTwoLinesAreReportedOnce() {
        var draft = ValidationDraft()
        for text in ["close it now", "now close it"] { draft.add(text, of: "apple", line: 1) }
        for text in ["it now close", "close now it"] { draft.add(text, of: "pear", line: 2) }
        let twins = TwinSearch(draft.validation.sentences).twins
        #expect(twins.map(\.first.text) == ["close it now"])
        #expect(twins.map(\.second.text) == ["it now close"])
    }

    @Test func aMegabyteOfOneLetterIsOneWord() {
        var draft = ValidationDraft()
        let long = String(repeating: "a", count: 1 << 20)
        draft.add(long, of: "apple", line: 1)
        draft.add(long + ".", of: "pear", line: 2)
        let twins = TwinSearch(draft.validation.sentences).twins
        #expect(twins.count == 1)
        #expect(twins.first?.second.excerpt.count == 80)
    }
}
