import IntentMatching
import Testing

@testable import Authoring

@Suite struct DecisionFiguresTests {
    private static let thresholds = Thresholds(answerAt: 0.5, clarifyMargin: 0, scopeAt: 0.4)

    @Test func eachTextCountsWhereItBelongs() {
        let texts: [MatchedText] = [
            .made("a", got: "a"), .made("a", got: "b"), .made("a", got: "a", probability: 0.3),
            .made("b", got: "b", inScope: 0.3), .made("b", got: "oos"),
            .made(nil, got: "a"), .made(nil, got: "a", inScope: 0.1), .made(nil, got: "oos"),
            .made(nil, got: "b", probability: 0.2),
        ]
        let figures = DecisionFigures(texts, by: Self.thresholds)
        #expect(figures.kept == Share(3, of: 5))
        #expect(figures.keptAndRight == Share(2, of: 5))
        #expect(figures.answered == Share(2, of: 5))
        #expect(figures.rightOfAnswered == Share(1, of: 2))
        #expect(figures.putOut == Share(2, of: 4))
        #expect(figures.notAnswered == Share(3, of: 4))
        #expect(figures.joint == Share(4, of: 9))
        #expect((figures.answerAt, figures.scopeAt) == (0.5, 0.4))
    }

    @Test(arguments: [(0.4, 1), (0.4.nextDown, 0), (0, 0), (1, 1)])
    func aTextAtTheThresholdIsKept(inScope: Double, kept: Int) {
        let figures = DecisionFigures([.made("a", got: "a", inScope: inScope)], by: Self.thresholds)
        #expect(figures.kept == Share(kept, of: 1))
    }

    @Test func withoutStrangersNothingIsSaidOfThem() {
        let figures = DecisionFigures([.made("a", got: "a")], by: Self.thresholds)
        #expect(figures.putOut == nil)
        #expect(figures.notAnswered == nil)
        #expect(figures.joint == nil)
    }

    @Test func strangersAloneAreMeasuredToo() {
        let figures = DecisionFigures([.made(nil, got: "a", inScope: 0)], by: Self.thresholds)
        #expect(figures.kept == Share(0, of: 0))
        #expect(figures.joint == Share(1, of: 1))
    }
}
