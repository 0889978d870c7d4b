extension Scorer {
    /// How these contracts may have led to a score that is shown.
    ///
    ///     let explanation = scorer.explanation(of: 60, for: contracts)
    ///     explanation.contracts[0].badGiven  // 0.25
    ///     explanation.statements.first
    ///
    /// Each kind of contract is tried on each of its branches, and the whole
    /// history is worked out again: exactly, but for histories of hundreds of
    /// contracts of which many may be left out, where some of these take their
    /// likeliest course.
    ///
    /// - Parameters:
    ///   - shown: The score the asker sees, in per cent. Anything outside 0 to
    ///     100 cannot be shown, so nothing fits it.
    ///   - contracts: All contracts that are known.
    public func explanation(of shown: Int, for contracts: [Contract]) -> ScoreExplanation {
        let history = AssessedHistory(contracts, rules: rules, asOf: asOf)
        return ExplanationBuilder(history, shown: shown).explanation(report: report(for: contracts))
    }
}
