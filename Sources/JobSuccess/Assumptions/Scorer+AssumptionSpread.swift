extension Scorer {
    /// The score with each assumed figure of the rules changed, one at a time.
    ///
    ///     let spread = scorer.assumptionSpread(for: contracts)
    ///     spread.lowest    // 75
    ///     spread.highest   // 83
    ///     spread.statements
    ///
    /// Figures that the platform has stated are left as they are.
    public func assumptionSpread(for contracts: [Contract]) -> AssumptionSpread {
        let now = ScoreRange(distribution(for: contracts))
        let assumptions = AssumptionTable(rules: rules, asOf: asOf, contracts: contracts).assumptions
        return AssumptionSpread(
            rules: rules,
            asOf: asOf,
            now: now,
            variations: assumptions.map { $0.variation(of: contracts, by: self, now: now) })
    }
}
