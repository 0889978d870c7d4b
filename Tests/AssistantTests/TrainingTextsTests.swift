import IntentMatching
import KnowledgeBase
import Testing

@testable import Assistant

@Suite struct TrainingTextsTests {
    @Test func labelsFollowTheOrderOfTheExamples() throws {
        let knowledge = try SmallAssistant.shared.get().knowledge
        #expect(TrainingTexts.labels(of: knowledge) == TrainingTexts(knowledge).set.examples.map(\.label))
    }

    @Test func theTextOfAnIndexIsThatOfTheExampleOrTheCounterexample() throws {
        let texts = TrainingTexts(try SmallAssistant.shared.get().knowledge)
        #expect(texts.text(at: 0) == texts.set.examples.first?.text)
        #expect(texts.text(at: texts.set.examples.count) == texts.set.counterexamples.first?.text)
        #expect(texts.text(at: -1) == nil)
        #expect(texts.text(at: Int.max / 2) == nil)
    }
}
