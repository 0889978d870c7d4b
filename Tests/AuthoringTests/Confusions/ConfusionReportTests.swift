import Assistant
import KnowledgeBase
import Testing

@testable import Authoring

@Suite struct ConfusionReportTests {
    @Test func aPairCountsBothDirectionsAndLeadsWithTheWorse() throws {
        var draft = ValidationDraft()
        draft.addIntent("apple")
        draft.addIntent("pear", next: ["apple"])
        draft.addLines(of: "apple", takenFor: [("apple", 0.9), ("pear", 0.6)])
        draft.addLines(of: "pear", takenFor: [("apple", 0.4), ("apple", 0.7), ("pear", 0.9), ("pear", 0.9)])
        draft.add("near miss", of: "apple", line: 30, near: "pear", takenFor: ("apple", 0.9))
        let report = ConfusionReport(draft.validation)
        let pair = try #require(report.pairs.first)
        #expect(report.pairs.count == 1)
        #expect([pair.first.intent, pair.second.intent] == ["pear", "apple"])
        #expect(pair.first.share == Share(2, of: 4))
        #expect(pair.second.share == Share(1, of: 3))
        #expect(pair.misread.map(\.verdict.probability) == [0.7, 0.6, 0.4])
        #expect(pair.isRelated)
        #expect(pair.counterexamples == 1)
        #expect(report.recognised == Share(4, of: 7))
    }

    @Test func oneIntentKeepsWhatItIsTakenForAndWhatIsTakenForIt() {
        var draft = ValidationDraft()
        for id in ["a", "b", "c"] { draft.addIntent(id) }
        draft.addLines(of: "a", takenFor: [("b", 0.9), ("a", 0.9)])
        draft.addLines(of: "b", takenFor: [("c", 0.9), ("b", 0.9)])
        draft.addLines(of: "c", takenFor: [("c", 0.9)])
        let report = ConfusionReport(draft.validation)
        let ofA = report.about("a")
        #expect(ofA.pairs.map(\.first.intent) == ["a"] && ofA.sureMistakes.map(\.intent) == ["a"])
        #expect(report.about("c").sureMistakes.map(\.intent) == ["b"])
        #expect(ofA.recognised == report.recognised)
        #expect(report.about("nonsense").pairs.isEmpty)
    }

    @Test func pairsAreSortedByWhatTheyCost() {
        var draft = ValidationDraft()
        for id in ["a", "b", "c"] { draft.addIntent(id) }
        for id in ["x", "y"] { draft.addIntent(id, isCovered: false) }
        draft.addLines(of: "x", takenFor: [("y", 0.9), ("y", 0.9), ("y", 0.9)])
        draft.addLines(of: "a", takenFor: [("c", 0.5), ("b", 0.5), ("x", 0.9)])
        draft.addLines(of: "b", takenFor: [("c", 0.5), ("c", 0.5)])
        let pairs = ConfusionReport(draft.validation).pairs
        #expect(pairs.map { $0.first.intent + $0.second.intent } == ["bc", "ab", "ac", "ax", "xy"])
        #expect(pairs.map(\.isDeclined) == [false, false, false, false, true])
    }

    @Test(arguments: [
        // The worst variant speaks for the line, and a mistake is worse than any doubt.
        ([("apple", 0.2), ("pear", 0.3), ("pear", 0.6)], "pear", 0.6),
        ([("pear", 0.6), ("pear", 0.3), ("apple", 0.2)], "pear", 0.6),
        ([("apple", 0.9), ("apple", 0.4), ("apple", 0.8)], "apple", 0.4),
        ([("pear", 0.5)], "pear", 0.5),
    ])
    func variantsAreOneLine(verdicts: [(String, Double)], intent: String, probability: Double) throws {
        var draft = ValidationDraft()
        draft.addIntent("apple")
        for verdict in verdicts { draft.add("variant", of: "apple", line: 12, takenFor: verdict) }
        let lines = TestedLine.lines(of: draft.validation)
        #expect(lines.count == 1)
        #expect(lines.first?.verdict.intent == intent)
        #expect(lines.first?.verdict.probability == probability)
    }

    @Test func sureMistakesAreThoseThatAskersWouldNotice() {
        var draft = ValidationDraft()
        for id in ["a", "b"] { draft.addIntent(id) }
        for id in ["x", "y"] { draft.addIntent(id, isCovered: false) }
        draft.addLines(of: "a", takenFor: [("b", 0.8), ("b", 0.79), ("a", 0.99), ("x", 0.95)])
        draft.addLines(of: "x", takenFor: [("y", 0.99), ("a", 0.9)])
        let mistakes = ConfusionReport(draft.validation).sureMistakes
        #expect(mistakes.map(\.verdict.probability) == [0.95, 0.9, 0.8])
    }

    @Test func weakIntentsAreListedFromTheWeakest() {
        var draft = ValidationDraft()
        for id in ["a", "b", "c"] { draft.addIntent(id) }
        for id in ["x", "y"] { draft.addIntent(id, isCovered: false) }
        draft.addLines(of: "a", takenFor: [("a", 0.9), ("b", 0.5)])
        draft.addLines(of: "b", takenFor: [("a", 0.9), ("c", 0.9)])
        // Seven of ten are enough.
        draft.addLines(of: "c", takenFor: (0..<10).map { ($0 < 7 ? "c" : "a", 0.9) })
        draft.addLines(of: "x", takenFor: [("y", 0.9), ("y", 0.9)])
        let weak = ConfusionReport(draft.validation).weakIntents
        #expect(weak.map(\.intent) == ["b", "a"])
        #expect(weak.map(\.recognised) == [Share(0, of: 2), Share(1, of: 2)])
    }

    @Test func whatWasNotTestedIsNoMistake() {
        var draft = ValidationDraft()
        draft.addIntent("lonely")
        draft.add("the only sentence", of: "lonely", line: 9)
        // A verdict may name an intent of no file, or be no number at all.
        draft.add("another", of: "stranger", line: 9, takenFor: ("nowhere", .nan))
        let report = ConfusionReport(draft.validation)
        #expect(report.recognised == Share(0, of: 1))
        #expect(report.pairs.count == 1)
        #expect(report.sureMistakes.isEmpty)
        #expect(report.weakIntents.isEmpty)
    }
}
