import IntentMatching

/// Thresholds chosen on texts that were neither learned from nor tested on.
///
/// `scopeAt` is the greatest threshold that the scope probabilities of
/// ``keepPercent`` of the texts in scope reach. `answerAt` is then the one at which the answers to all texts are
/// worth most, by the values that training uses; among equals the greatest,
/// which is the most careful. `clarifyMargin` stays as learned.
struct ThresholdChoice {
    /// How many per cent of the texts in scope are kept. A label out of scope
    /// may still put some of them out.
    static let keepPercent = 95

    /// Which values of `answerAt` are tried, in hundredths; the same as in training.
    private static let candidates = stride(from: 30, through: 90, by: 2)

    private let learned: Thresholds
    private let values = OutcomeValues()

    /// - Parameter learned: What stays where the texts say nothing.
    init(learned: Thresholds) {
        self.learned = learned
    }

    /// The thresholds that suit some texts; the learned ones where none of them is in scope.
    func thresholds(for texts: [MatchedText]) -> Thresholds {
        let known = texts.filter { $0.label != nil }
        guard let scopeAt = ScopeCurve.threshold(keeping: Self.keepPercent, of: known.map(\.match.inScope)) else {
            return learned
        }
        var best = learned
        var greatest = -Double.infinity
        for hundredths in Self.candidates {
            var thresholds = learned
            (thresholds.answerAt, thresholds.scopeAt) = (Double(hundredths) / 100, scopeAt)
            let worth = texts.reduce(0) { $0 + self.worth(of: $1, by: thresholds) }
            if worth >= greatest { (best, greatest) = (thresholds, worth) }
        }
        return best
    }

    private func worth(of text: MatchedText, by thresholds: Thresholds) -> Double {
        switch text.match.decision(by: thresholds) {
        case .confident(let label): label == text.label ? values.right : values.wrong
        case .ambiguous(let labels):
            labels.contains { $0 == text.label } ? values.choiceWithRight : values.choiceWithoutRight
        case .outOfScope, .unsure: 0
        }
    }
}
