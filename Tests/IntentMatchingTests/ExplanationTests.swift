import IntentMatching
import Testing

struct ExplanationTests {
    @Test func strongestFeaturesComeFirstInReadableText() throws {
        let explanation = try #require(try Bakery.matcher.explain("rye bread tomorrow", label: Bakery.bread))
        let strengths = explanation.features.map { abs($0.contribution) }
        #expect(strengths == strengths.sorted(by: >))
        #expect(explanation.features.contains { $0.text == "bread" && $0.isWord && $0.contribution > 0 })
        #expect(explanation.features.contains { !$0.isWord })
    }

    @Test func nearestExamplesAreNamedByIndex() throws {
        let explanation = try #require(try Bakery.matcher.explain("how much does the delivery cost"))
        let nearest = try #require(explanation.nearest.first)
        #expect(Bakery.set.examples[nearest.example].text == "how much does delivery cost")
        #expect(nearest.label == Bakery.delivery)
        #expect(nearest.example == explanation.match.evidence.nearestExample)
        #expect(explanation.nearest.map(\.similarity) == explanation.nearest.map(\.similarity).sorted(by: >))
    }

    @Test func runnerUpAndMarginAreThoseOfTheMatch() throws {
        let explanation = try #require(try Bakery.matcher.explain("when is the bread ready"))
        #expect(explanation.label == explanation.match.ranked[0].label)
        #expect(explanation.runnerUp == explanation.match.ranked[1])
        let margin = explanation.match.ranked[0].probability - explanation.match.ranked[1].probability
        #expect(abs(explanation.margin - margin) < 1e-9)
        #expect(try explanation.thresholds == Bakery.matcher.thresholds)
    }

    @Test func limitIsKept() throws {
        let matcher = try Bakery.matcher
        #expect(matcher.explain("which bread do you bake", limit: 3)?.features.count == 3)
        #expect(matcher.explain("which bread do you bake", limit: -1)?.features.isEmpty == true)
    }

    @Test func unknownLabelsAndEmptyTextsHaveNone() throws {
        #expect(try Bakery.matcher.explain("bread", label: "no such label") == nil)
        #expect(try Bakery.matcher.explain("?!") == nil)
    }
}
