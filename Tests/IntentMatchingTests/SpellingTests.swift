import IntentMatching
import Testing

struct SpellingTests {
    @Test(arguments: [
        ("how much does delivey cost", "delivery"), ("a brithday cake", "birthday"), ("rye braed with seeds", "bread"),
        ("is the bakkery closed", "bakery"), ("what are the opennig hours", "opening"),
    ])
    func oneSlipIsCorrected(text: String, word: String) throws {
        let match = try Bakery.matcher.match(text)
        #expect(match.corrections.map(\.replacement) == [word])
    }

    @Test func spanIsInBytesOfTheText() throws {
        let text = "Größe? 🥖 the Delivey, please"
        let match = try Bakery.matcher.match(text)
        let span = try #require(match.corrections.first?.span)
        #expect(String(decoding: Array(text.utf8)[span], as: UTF8.self) == "Delivey")
    }

    @Test func correctionBringsTheAnswerBack() throws {
        let match = try Bakery.matcher.match("what are your openning huors")
        #expect(match.best?.label == Bakery.hours)
        #expect(match.corrections.count == 2)
    }

    @Test(arguments: [
        "how much does delivery cost", "baked and closing", "the weather in the house", "a dor to my hose", "brd",
        "orderly rolls", "x1bread bread2", "bröad", "openingg hoursss extra",
    ])
    func knownInflectedShortAndDistantWordsStay(text: String) throws {
        let corrected = try Bakery.matcher.match(text).corrections.map(\.replacement)
        #expect(corrected.isEmpty || text.contains("openingg"))
    }
}
