import IntentMatching
import Testing

@testable import Authoring

@Suite struct ThresholdChoiceTests {
    private static let learned = Thresholds(answerAt: 0.7, clarifyMargin: 0.1, scopeAt: 0.6)
    private static let choice = ThresholdChoice(learned: learned)

    @Test func nineteenOfTwentyTextsAreKept() {
        let texts = (1...20).map { MatchedText.made("a", got: "a", inScope: Double($0) / 100) }
        let strangers = (1...20).map { _ in MatchedText.made(nil, got: "a", inScope: 0.005) }
        #expect(Self.choice.thresholds(for: texts + strangers).scopeAt == 0.02)
    }

    @Test func answersBeginWhereTheyAreWorthIt() {
        // Below 0.6 the answers are wrong, from there on right.
        let texts = [0.35, 0.45, 0.55, 0.6, 0.75].map { probability in
            MatchedText.made("a", got: probability < 0.6 ? "b" : "a", probability: probability)
        }
        let thresholds = Self.choice.thresholds(for: texts)
        #expect(thresholds.answerAt == 0.6)
        #expect(thresholds.clarifyMargin == Self.learned.clarifyMargin)
    }

    @Test func amongEqualsTheMostCarefulIsTaken() {
        let texts = [MatchedText.made("a", got: "a", probability: 0.95)]
        #expect(Self.choice.thresholds(for: texts).answerAt == 0.9)
    }

    @Test func answersToStrangersCount() {
        let texts = [
            MatchedText.made("a", got: "a", probability: 0.8), .made(nil, got: "a", probability: 0.7),
            .made(nil, got: "a", probability: 0.7),
        ]
        #expect(Self.choice.thresholds(for: texts).answerAt == 0.8)
    }

    @Test func withoutTextsInScopeTheLearnedThresholdsStay() {
        #expect(Self.choice.thresholds(for: []) == Self.learned)
        #expect(Self.choice.thresholds(for: [.made(nil, got: "a")]) == Self.learned)
    }
}
