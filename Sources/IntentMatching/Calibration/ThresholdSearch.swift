/// Chooses thresholds on held-out readings: those whose outcomes are worth most in sum.
struct ThresholdSearch {
    /// What a held-out text would get.
    struct Sample {
        /// The best probabilities of labels in scope, descending, as many as a choice may have.
        let best: [Float]

        /// The place of the right label among them, or nil.
        let rank: Int?

        /// The probability of the best label out of scope, if it is the best of all; else 0.
        let elsewhere: Float

        /// The probability that the text is in scope.
        let scope: Float

        /// Whether it is in scope.
        let isInScope: Bool

        /// How much it counts.
        let weight: Double
    }

    /// What each outcome is worth.
    let values: OutcomeValues

    /// The thresholds. `answerAt` and `clarifyMargin` are chosen first, on
    /// texts in scope, then `scopeAt` on all. Among equals the most careful
    /// thresholds are taken.
    func thresholds(_ samples: [Sample]) -> Thresholds {
        var result = Thresholds(answerAt: 0.5, clarifyMargin: 0.1, scopeAt: 0.5)
        let inside = samples.filter(\.isInScope)
        guard !inside.isEmpty else { return result }
        var greatest = -Double.infinity
        for step in 15...45 {
            for margin in 0...15 {
                let rule = AnswerRule(answerAt: Double(step) / 50, clarifyMargin: Double(margin) / 50)
                let value = inside.reduce(0) { $0 + $1.weight * worth(of: $1, rule) }
                guard value >= greatest else { continue }
                greatest = value
                (result.answerAt, result.clarifyMargin) = (rule.answerAt, rule.clarifyMargin)
            }
        }
        if inside.count < samples.count { result.scopeAt = scopeAt(samples, result) }
        return result
    }

    private func scopeAt(_ samples: [Sample], _ thresholds: Thresholds) -> Double {
        let rule = AnswerRule(answerAt: thresholds.answerAt, clarifyMargin: thresholds.clarifyMargin)
        let inside = samples.reduce(0) { $0 + ($1.isInScope ? $1.weight : 0) }
        let outside = samples.reduce(0) { $0 + ($1.isInScope ? 0 : $1.weight) }
        let share = values.outOfScopeShare
        let worths = samples.map { sample in
            let part = sample.isInScope ? (1 - share) / inside : share / outside
            return (scope: Double(sample.scope), worth: sample.weight * part * worth(of: sample, rule))
        }
        var best = (threshold: 0.5, value: -Double.infinity)
        for step in 5...95 {
            let threshold = Double(step) / 100
            let value = worths.reduce(0) { $0 + ($1.scope >= threshold ? $1.worth : 0) }
            if value >= best.value { best = (threshold, value) }
        }
        return best.threshold
    }

    private func worth(of sample: Sample, _ rule: AnswerRule) -> Double {
        if Double(sample.elsewhere) >= rule.answerAt { return 0 }
        let count = rule.offered(sample.best.map { Double($0) })
        let isRight = sample.rank.map { $0 < count } ?? false
        switch count {
        case 0: return 0
        case 1: return isRight ? values.right : values.wrong
        default: return isRight ? values.choiceWithRight : values.choiceWithoutRight
        }
    }
}
