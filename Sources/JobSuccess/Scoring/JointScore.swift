/// The exact distribution of the score of a ledger.
///
/// The score is the best of nested windows, so their scores depend on each
/// other and have to be looked at together; see ``WindowWalk``.
///
/// Histories in which very many contracts may count or be left out would take
/// too long. Of those the oldest ones take their likeliest branch, just as
/// many as needed.
struct JointScore {
    /// The distribution of the score.
    let distribution: ScoreDistribution
    /// How many contracts were put on their likeliest branch; zero where the
    /// distribution is exact.
    let settledByLikelihood: Int

    /// Works out the score of a ledger.
    ///
    /// - Parameter negligible: Probabilities below it are dropped; zero keeps
    ///   all, for questions about very unlikely scores.
    init(_ ledger: ScoreLedger, negligible: Double = CoinSum.negligible) {
        self.init(ledger, negligible: negligible, budget: .history)
    }

    /// Works out the score of a ledger within a budget, if it has open
    /// contracts at all.
    init(_ ledger: ScoreLedger, negligible: Double, budget: WorkBudget) {
        let open = ledger.openPositions
        var kept = open.count
        while kept > 0 {
            let attempt = ledger.settling(open.dropLast(kept))
            guard budget.allows(WorkEstimate(attempt).units) else {
                kept = kept * 7 / 8
                continue
            }
            if let walk = try? WindowWalk(attempt, negligible: negligible, budget: budget) {
                distribution = walk.distribution
                settledByLikelihood = open.count - kept
                return
            }
            // A failed walk has cost time, so the next one is shorter.
            kept = kept * 2 / 3
        }
        let certain = try? WindowWalk(ledger.settling(open), negligible: negligible, budget: .unlimited)
        distribution = certain?.distribution ?? ScoreDistribution(certain: nil)
        settledByLikelihood = open.count
    }
}
