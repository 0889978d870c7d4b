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

    @Test func aFourthQuestionIsNamedNotDropped() {
        let plan = Self.plan(questions: ["one", "two", "three", "four"], probability: 0.9)
        #expect(plan.action == .answer(["one", "two", "three"].map { TurnPlan.Choice(intent: $0, confidence: 0.9) }))
        #expect(plan.unanswered.map(\.intent) == ["four"])
    }

    @Test func aFourthQuestionThatIsNotSureIsNotNamed() {
        #expect(Self.plan(questions: ["one", "two", "three", "four"], probability: 0.6).unanswered.isEmpty)
    }

    @Test func ofThreeQuestionsNoneIsLeft() {
        #expect(Self.plan(questions: ["one", "two", "three"], probability: 0.9).unanswered.isEmpty)
    }

    @Test func aFaintQuestionBesideAClearOneIsReadAmongItsNeighbours() {
        let beside = QuestionMatch(
            segment: Self.question, match: Self.match([("three", 0.05), ("two", 0.2)], inScope: 0.2, .unsure))
        let main = QuestionMatch(
            segment: Self.question, match: Self.match([("one", 0.95)], inScope: 0.9, .confident("one")))
        let post = PostMatch(whole: main.match, questions: [main, beside])
        let plan = PostPlanner(knowledge: Self.numbered, words: ReplyWords("one and two")) { main.match }.plan(
            for: post)
        #expect(
            plan.action
                == .answer([
                    TurnPlan.Choice(intent: "one", confidence: 0.95), TurnPlan.Choice(intent: "two", confidence: 0.2),
                ]))
    }

    private static let numbered = FewIntents.knowledge([
        FewIntents.intent("one", "score", next: ["two"]), FewIntents.intent("two", "score"),
        FewIntents.intent("three", "score"), FewIntents.intent("four", "score"),
    ])
    private static let question = TextSegment(span: 0..<1, kind: .question)

    private static func plan(questions: [String], probability: Double) -> TurnPlan {
        let matches = questions.map { match([($0, probability)], inScope: 0.9, .confident($0)) }
        let post = PostMatch(
            whole: match(questions.map { ($0, 0.25) }, inScope: 0.9, .unsure),
            questions: matches.map { QuestionMatch(segment: question, match: $0) })
        return PostPlanner(knowledge: numbered, words: ReplyWords("one two three four")) { matches[0] }.plan(for: post)
    }

    private static func match(
        _ labels: [(String, Double)], inScope: Double, _ decision: MatchDecision
    ) -> Match {
        Match(
            ranked: labels.map { RankedLabel(label: $0.0, probability: $0.1, isOutOfScope: false) }, inScope: inScope,
            decision: decision,
            evidence: MatchEvidence(
                score: 0, scopeMargin: 0, similarity: 0.1, nearestExample: nil, knownWords: 1, isLiteral: false),
            corrections: [])
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
