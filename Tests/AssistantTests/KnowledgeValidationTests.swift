import IntentMatching
import Testing

@testable import Assistant
@testable import KnowledgeBase

@Suite struct KnowledgeValidationTests {
    private static let shared = Result {
        try KnowledgeValidation(of: try SmallAssistant.location(), embedding: nil)
    }

    @Test func everySentenceThatIsLearnedHasAPlace() throws {
        let validation = try Self.shared.get()
        let set = TrainingTexts(try SmallAssistant.shared.get().knowledge).set
        #expect(validation.sentences.map(\.text) == set.examples.map(\.text) + set.counterexamples.map(\.text))
        #expect(validation.sentences.map(\.intent) == set.examples.map(\.label) + set.counterexamples.map(\.label))
    }

    @Test(arguments: [
        // The title, an example and a counterexample.
        ("Client is silent: should I close the contract?", 3, 8, "close-unresponsive"),
        ("buyer ghosted me, do I end it myself", 20, 5, "close-unresponsive"),
        ("does an idle contract hurt my score", 29, 12, "score-idle-contract"),
    ])
    func aPlaceIsWhereTheSentenceIsWritten(text: String, line: Int, column: Int, intent: String) throws {
        let places = try Self.shared.get().sentences.filter { $0.text == text && $0.intent == intent }
            .filter { $0.path.hasSuffix("/close-unresponsive.yaml") }.map(\.place)
        #expect(places == [Place(line: line, column: column)])
    }

    @Test func variantsShareThePlaceOfTheirTemplate() throws {
        let variants = try Self.shared.get().sentences.filter { $0.text.hasPrefix("my client does not ") }
        #expect(variants.count > 1)
        #expect(Set(variants.map(\.place)) == [Place(line: 18, column: 5)])
    }

    @Test func sentencesOfIntentsWithSeveralAreTested() throws {
        let verdicts = try Self.shared.get().sentences.compactMap(\.verdict)
        #expect(verdicts.count > 40)
        #expect(verdicts.allSatisfy { (0...1).contains($0.probability) })
    }

    @Test func filesTellWhatTheirAuthorsDeclared() throws {
        let files = try Self.shared.get().files
        #expect(files["close-unresponsive"]?.next == ["score-idle-contract", "escrow-review-period"])
        #expect(files["close-unresponsive"]?.exampleList.line == 16)
        #expect(files.filter { !$0.value.isCovered }.map(\.key) == ["connects"])
    }

    @Test func knowledgeThatIsNowhereIsAnError() {
        #expect(throws: AssistantError.self) {
            try KnowledgeValidation(of: KnowledgeLocation(root: "/nowhere"), embedding: nil)
        }
    }
}
