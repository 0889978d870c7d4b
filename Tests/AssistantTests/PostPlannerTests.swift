import Testing

@testable import Assistant
@testable import IntentMatching
@testable import KnowledgeBase

@Suite struct PostPlannerTests {
    private static let knowledge = FewIntents.knowledge([
        FewIntents.intent("other-languages", "elsewhere", examples: ["der kunde antwortet nicht", "hola amigo"]),
        FewIntents.intent("connects", "elsewhere", examples: ["how many connects"]),
    ])

    @Test(arguments: [
        ("hmm", 0.79), ("banana", 0.95), ("hmm banana well", 0.99), ("hola", 0.8), ("asdf qwer zxcv", 0.8),
        ("\u{FFFD}\u{FFFD} \u{200B} \u{FFFD}x", 0.82), ("Ã¤Ã¶Ã¼ â€œâ€", 0.82),
    ])
    func wordsThatAreNotEnglishAreNoOtherLanguage(text: String, probability: Double) {
        #expect(Self.plan(text, "other-languages", probability).action == .decline(topic: nil))
    }

    @Test(arguments: [
        ("mein Kunde antwortet nicht", 0.8), ("hola", 0.95), ("hola!", 0.9),
    ])
    func anotherLanguageIsNamed(text: String, probability: Double) {
        #expect(Self.plan(text, "other-languages", probability).action == .decline(topic: "other-languages"))
    }

    @Test func anyOtherTopicIsNamedByOneWord() {
        #expect(Self.plan("connects", "connects", 0.8).action == .decline(topic: "connects"))
    }

    private static func plan(_ text: String, _ topic: String, _ probability: Double) -> TurnPlan {
        let match = Match(
            ranked: [RankedLabel(label: topic, probability: probability, isOutOfScope: true)], inScope: 0.05,
            decision: .outOfScope(topic),
            evidence: MatchEvidence(
                score: 0, scopeMargin: 0, similarity: 0.1, nearestExample: nil, knownWords: 1, isLiteral: false),
            corrections: [])
        let segment = TextSegment(span: 0..<text.utf8.count, kind: .question)
        let post = PostMatch(whole: match, questions: [QuestionMatch(segment: segment, match: match)])
        return PostPlanner(knowledge: knowledge, words: ReplyWords(text)) { match }.plan(for: post)
    }
}
