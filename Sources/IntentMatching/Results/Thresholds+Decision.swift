extension Thresholds {
    /// What to do with a text.
    ///
    /// A text is out of scope if its evidence is too weak, or if a known topic
    /// out of scope is likely enough. Otherwise labels in scope are given if
    /// they are likely enough, alone or as a choice.
    func decision(ranked: [RankedLabel], inScope: Double) -> MatchDecision {
        guard let best = ranked.first else { return .unsure }
        if inScope < scopeAt { return .outOfScope(best.isOutOfScope ? best.label : nil) }
        if best.isOutOfScope, best.probability >= answerAt { return .outOfScope(best.label) }
        let covered = ranked.filter { !$0.isOutOfScope }
        let rule = AnswerRule(answerAt: answerAt, clarifyMargin: clarifyMargin)
        let labels = covered.prefix(rule.offered(covered.map(\.probability))).map(\.label)
        switch labels.count {
        case 0: return .unsure
        case 1: return .confident(labels[0])
        default: return .ambiguous(labels)
        }
    }
}

extension Match {
    /// What to do with the text by other thresholds than the matcher's.
    public func decision(by thresholds: Thresholds) -> MatchDecision {
        thresholds.decision(ranked: ranked, inScope: inScope)
    }
}
