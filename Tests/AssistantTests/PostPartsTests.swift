import Testing

@testable import Assistant
@testable import IntentMatching
@testable import KnowledgeBase

struct PostPartsTests {
    private static let knowledge = FewIntents.knowledge([
        FewIntents.intent("score-drop", "score"), FewIntents.intent("score-schedule", "score"),
        FewIntents.intent("refund", "escrow"), FewIntents.intent("thanks", "talk"),
        FewIntents.intent("taxes", "elsewhere"),
    ])

    @Test func eachSureQuestionIsAPartInItsPlace() {
        let parts = Self.parts([
            Self.match("score-schedule"), Self.match("refund"), Self.match("score-schedule"), Self.match("thanks"),
        ])
        #expect(parts.choices.map(\.intent) == ["score-schedule", "refund"])
    }

    @Test(arguments: [
        (0.5, 0.4, true), (0.35, 0.7, true), (0.35, 0.69, false), (0.34, 0.99, false), (.nan, 0.9, false),
    ])
    func aClearQuestionBorrowsScope(inScope: Double, probability: Double, isPart: Bool) {
        let parts = Self.parts([Self.match("refund", probability, inScope: inScope)])
        #expect(parts.choices.map(\.intent) == (isPart ? ["refund"] : []))
    }

    @Test(arguments: [(0.9, 0.9, true), (0.7, 0.99, false), (0.99, 0.8, false)])
    func whatIsOnlyToldMustBeSurer(inScope: Double, probability: Double, isPart: Bool) {
        let told = Self.match("refund", probability, inScope: inScope)
        let parts = Self.parts([Self.match("score-drop")], closing: told)
        #expect(parts.choices.map(\.intent) == (isPart ? ["score-drop", "refund"] : ["score-drop"]))
    }

    @Test(arguments: [(0.6, 1.0, true), (0.6, 0.2, false), (0.9, 0.2, true), (0.4, 1.0, false)])
    func anUncoveredTopicIsNamedIfItIsLikely(probability: Double, knownWords: Double, isNamed: Bool) {
        let match = Self.match("taxes", probability, inScope: 0.1, knownWords: knownWords, isOutOfScope: true)
        let parts = Self.parts([Self.match("score-drop"), match, match])
        #expect(parts.uncoveredTopics == (isNamed ? ["taxes"] : []))
    }

    @Test func aQuestionAskedInItsPlaceStaysThereUnlessMoneyIsAtStake() {
        let questions = [Self.match("score-schedule"), Self.match("score-drop"), Self.match("refund")]
        let plan = Self.plan(whole: Self.match("score-drop"), questions)
        #expect(Self.answered(plan) == ["refund", "score-schedule", "score-drop"])
    }

    @Test func aFaintWholeGivesWayToItsQuestions() {
        let questions = [Self.match("score-schedule"), Self.match("refund")]
        #expect(
            Self.answered(Self.plan(whole: Self.match("score-drop", 0.39), questions)) == ["refund", "score-schedule"])
        let clear = Self.plan(whole: Self.match("score-drop", 0.8), questions)
        #expect(Self.answered(clear) == ["refund", "score-drop", "score-schedule"])
    }

    private static func plan(whole: Match, _ questions: [Match]) -> TurnPlan {
        let parts = parts(questions).post.questions
        return PostPlanner(knowledge: knowledge, words: ReplyWords("some words")) { whole }
            .plan(for: PostMatch(whole: whole, questions: parts))
    }

    private static func answered(_ plan: TurnPlan) -> [String] {
        guard case .answer(let choices) = plan.action else { return [] }
        return choices.map(\.intent)
    }

    private static func parts(_ questions: [Match], closing: Match? = nil) -> PostParts {
        let post = PostMatch(
            whole: match("score-drop"), questions: questions.map { question($0, .question) },
            closing: closing.map { question($0, .statement) })
        return PostParts(
            post: post, knowledge: knowledge, naming: TopicNaming(knowledge: knowledge, words: ReplyWords("some words"))
        )
    }

    private static func question(_ match: Match, _ kind: TextSegment.Kind) -> QuestionMatch {
        QuestionMatch(segment: TextSegment(span: 0..<4, kind: kind), match: match)
    }

    private static func match(
        _ label: String, _ probability: Double = 0.9, inScope: Double = 0.9, knownWords: Double = 1,
        isOutOfScope: Bool = false
    ) -> Match {
        Match(
            ranked: [RankedLabel(label: label, probability: probability, isOutOfScope: isOutOfScope)],
            inScope: inScope, decision: isOutOfScope ? .outOfScope(label) : .confident(label),
            evidence: MatchEvidence(
                score: 1, scopeMargin: 1, similarity: 0.5, nearestExample: nil, knownWords: knownWords,
                isLiteral: false),
            corrections: [])
    }
}
