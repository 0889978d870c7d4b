import Testing

@testable import IntentMatching

struct StemmerTests {
    private func stem(_ word: String) -> String {
        let text = Normaliser.text(word)
        guard let range = text.tokens.first?.range else { return "" }
        return text.string(in: range.lowerBound..<Stemmer.stemEnd(of: range, in: text.scalars))
    }

    @Test(arguments: [
        ["close", "closes", "closed", "closing"], ["stop", "stops", "stopped", "stopping"],
        ["reply", "replies", "replied", "replying"], ["bake", "baked", "baking", "bakes"],
        ["order", "orders", "ordered"],
        ["loaf", "loafs"], ["bus"], ["is"], ["the"], ["0"],
    ])
    func formsOfAWordMeet(forms: [String]) {
        #expect(Set(forms.map(stem)).count == 1)
    }

    @Test(arguments: [("bread", "bred"), ("late", "lad"), ("king", "k")])
    func differentWordsStayApart(first: String, second: String) {
        #expect(stem(first) != stem(second))
    }
}
