@testable import Authoring
@testable import IntentMatching

extension MatchedText {
    /// A text that got one label with all the probability there is.
    ///
    /// - Parameters:
    ///   - label: The right label, or nil for a text of no label.
    ///   - best: What the matcher said; "oos" is a label out of scope.
    static func made(
        _ label: String?, got best: String, probability: Double = 0.9, inScope: Double = 0.9, line: Int = 1
    ) -> MatchedText {
        let ranked = [RankedLabel(label: best, probability: probability, isOutOfScope: best == "oos")]
        let evidence = MatchEvidence(
            score: 0, scopeMargin: 0, similarity: 0, nearestExample: nil, knownWords: 0, isLiteral: false)
        return MatchedText(
            line: line, label: label,
            match: Match(ranked: ranked, inScope: inScope, decision: .unsure, evidence: evidence, corrections: []),
            time: .zero)
    }
}
