import IntentMatching
import Testing

struct WordMatchTests {
    private static let matcher = Result { try IntentMatcher(training: Bakery.set) }

    @Test(
        arguments: [
            "when do you open", "are you hiring bakers", "do you delivr cakes to my hous", "xyzzy plugh", "", "cake",
            "a birthday cake, and when do you open in the mornin",
        ], [Bakery.hours, Bakery.cakes, Bakery.jobs])
    func aWordMatchIsTheMatchWhereTheLabelIsLikelyEnough(text: String, label: String) throws {
        let matcher = try Self.matcher.get()
        let match = matcher.byWordsAlone.match(text)
        let probability = match.ranked.first { $0.label == label }?.probability ?? 0
        for least in [0.1, 0.5, 0.8] {
            #expect(matcher.wordMatch(text, giving: label, atLeast: least) == (probability >= least ? match : nil))
        }
    }

    @Test func anUnknownLabelHasNoWordMatch() throws {
        #expect(try Self.matcher.get().wordMatch("when do you open", giving: "weather", atLeast: 0) == nil)
    }
}
