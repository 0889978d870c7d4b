import IntentMatching
import Testing

struct ScopeTests {
    @Test(arguments: [
        "qwxz jkvv plmm zzzq", "how do I reset the password of my phone", "Привет, как дела", "今日は良い天気です",
        "the stock market fell sharply after lunch in Tokyo", "12345", "🥐🥐🥐 ok",
    ])
    func strangeQuestionsAreOutOfScope(text: String) throws {
        let match = try Bakery.matcher.match(text)
        if case .confident = match.decision { Issue.record("answered with \(match.inScope)") }
        #expect(match.inScope < 0.5)
    }

    @Test(arguments: ["are you hiring sales staff", "what salary does an apprentice baker get"])
    func knownTopicOutOfScopeIsNamed(text: String) throws {
        #expect(try Bakery.matcher.match(text).decision == .outOfScope(Bakery.jobs))
    }

    @Test(arguments: ["", "   ", "?", "…", "\u{0}"])
    func textWithoutWordsIsUnsure(text: String) throws {
        let match = try Bakery.matcher.match(text)
        #expect(match.decision == .unsure)
        #expect(match.ranked.isEmpty)
        #expect(match.inScope == 0)
    }

    @Test func thresholdsCanBeOverridden() throws {
        var matcher = try Bakery.matcher
        let text = "is the shop open late on holidays"
        matcher.thresholds = Thresholds(answerAt: 0.01, clarifyMargin: 0, scopeAt: 0)
        #expect(matcher.match(text).decision == .confident(Bakery.hours))
        matcher.thresholds.scopeAt = 1
        #expect(matcher.match(text).decision == .outOfScope(nil))
        matcher.thresholds = Thresholds(answerAt: 1, clarifyMargin: 0, scopeAt: 0)
        #expect(matcher.match(text).decision == .unsure)
        matcher.thresholds = Thresholds(answerAt: 0, clarifyMargin: 1, scopeAt: 0)
        guard case .ambiguous(let labels) = matcher.match(text).decision else {
            Issue.record("no choice was offered")
            return
        }
        #expect(labels.count == 3)
        #expect(labels.first == Bakery.hours)
    }

    @Test func theSameMatchCanBeDecidedAgain() throws {
        let match = try Bakery.matcher.match("when do you open on Sunday morning")
        let never = Thresholds(answerAt: 2, clarifyMargin: 0, scopeAt: 0)
        #expect(match.decision(by: never) == .unsure)
    }
}
