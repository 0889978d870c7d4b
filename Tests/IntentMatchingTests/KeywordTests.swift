import IntentMatching
import Testing

struct KeywordTests {
    private func matcher(_ evidence: KeywordEvidence) throws -> IntentMatcher {
        var set = Bakery.set
        set.keywords = [Bakery.bread: evidence]
        return try IntentMatcher(training: set)
    }

    private func score(_ evidence: KeywordEvidence, _ text: String) throws -> Double {
        try matcher(evidence).explain(text, label: Bakery.bread)?.keywords ?? .nan
    }

    @Test(arguments: ["where do they grind grain", "GRINDS the grains?", "grinding: grain"])
    func allGroupsSpeakForALabel(text: String) throws {
        #expect(try score(KeywordEvidence(eachOf: [["mill", "grind"], ["grain"]]), text) > 0)
    }

    @Test func someGroupsSpeakLess() throws {
        let evidence = KeywordEvidence(eachOf: [["grind"], ["grain"]])
        let all = try score(evidence, "grind grain")
        let some = try score(evidence, "grind coffee")
        #expect(all > some)
        #expect(try score(evidence, "drink coffee") == 0)
    }

    @Test func phrasesMatchWholeWordsInOrder() throws {
        let evidence = KeywordEvidence(helps: ["stone mill"])
        #expect(try score(evidence, "is it a stone mill") > 0)
        #expect(try score(evidence, "a mill of stone") == 0)
        #expect(try score(evidence, "milestone mill") == 0)
    }

    @Test func ruledOutSpeaksAgainst() throws {
        #expect(try score(KeywordEvidence(rulesOut: ["banana bread"]), "any banana breads here") < 0)
    }

    @Test func keywordDecidesBetweenEqualLabels() throws {
        let text = "is the croissant buttery"
        let plain = try matcher(KeywordEvidence()).explain(text, label: Bakery.bread)
        let helped = try matcher(KeywordEvidence(eachOf: [["croissant"], ["butter", "buttery"]]))
            .explain(text, label: Bakery.bread)
        #expect(helped?.probability ?? 0 > plain?.probability ?? 1)
    }
}
