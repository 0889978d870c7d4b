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

    @Test(arguments: [(["help me now"], false), (["help me now", "what is help"], true)])
    func whatItsHandOffFindsByItselfIsNotLearned(examples: [String], isLearned: Bool) {
        let danger = FewIntents.intent(
            "danger", "elsewhere", examples: examples, handOff: HandOff(when: [WordPattern("help me")]))
        let knowledge = FewIntents.knowledge([danger, FewIntents.intent("score", "score", examples: ["my score"])])
        let set = TrainingTexts(knowledge).set
        #expect(set.examples.contains { $0.label == "danger" } == isLearned)
        #expect(TrainingTexts.labels(of: knowledge) == set.examples.map(\.label))
    }

    @Test func whatNoHandOffFindsIsLearned() {
        let knowledge = FewIntents.knowledge([FewIntents.intent("taxes", "elsewhere", examples: ["my taxes"])])
        #expect(TrainingTexts(knowledge).set.examples.map(\.label) == ["taxes"])
    }
}
