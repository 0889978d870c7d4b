import Testing

@testable import IntentMatching

struct WordSlipTests {
    private func cost(of word: String, from misspelt: String) -> Float? {
        let slips = WordSlips(misspelt.unicodeScalars.map(\.value))
        var least: Float?
        slips.forEach { slip, _ in
            guard slips.word(after: slip) == word.unicodeScalars.map(\.value) else { return }
            least = min(least ?? .infinity, slips.cost(of: slip))
        }
        return least
    }

    @Test(
        arguments: [
            ("ofer", "offer", 0), ("submited", "submitted", 0), ("approove", "approve", 0), ("cleint", "client", 0),
            ("contrct", "contract", 1), ("scorre", "score", 0), ("scorey", "score", 1), ("ofer", "over", 2),
        ] as [(String, String, Float)])
    func likelySlipsCostLess(misspelt: String, word: String, cost: Float) {
        #expect(self.cost(of: word, from: misspelt) == cost)
    }

    @Test func wordsFurtherAwayAreNoSlips() {
        #expect(cost(of: "offered", from: "ofer") == nil)
        #expect(cost(of: "loaf", from: "oaf") == nil)
    }
}
