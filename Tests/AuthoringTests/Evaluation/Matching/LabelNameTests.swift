import Testing

@testable import Authoring

@Suite struct LabelNameTests {
    @Test(arguments: [
        ("card_arrival", "card arrival"), ("why-verify-identity", "why verify identity"), ("alarm/set", "alarm set"),
        ("music.play", "music play"), ("DepartureTime", "Departure Time"), ("HTTPStatus", "HTTP Status"),
        ("top10Songs", "top10 Songs"), ("Make Update", "Make Update"), ("__a--b__", "a b"), ("FAQ", "FAQ"),
        ("Überweisung_fehlt", "Überweisung fehlt"), ("плата", "плата"), ("\u{202E}abc", "\u{202E}abc"), ("A", "A"),
    ])
    func aLabelIsReadAsWords(label: String, words: String) {
        #expect(LabelName.words(of: label) == words)
    }

    @Test(arguments: ["", "17", "_", "12-34", "👍", "\0", "..."])
    func aNameWithoutLettersIsNone(label: String) {
        #expect(LabelName.words(of: label) == nil)
    }

    @Test func aLongLabelIsReadInOneGo() {
        let label = String(repeating: "a", count: 1_000_000)
        #expect(LabelName.words(of: label) == label)
    }
}
