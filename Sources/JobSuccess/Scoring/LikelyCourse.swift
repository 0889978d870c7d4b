/// The score if every contract takes its likeliest branch, and what leads to
/// it.
struct LikelyCourse {
    let score: Int?
    let arithmetic: String?
    /// What is missing in the fullest window; nil where there is a score.
    let missing: ScoreEstimate.Shortfall?

    init(_ ledger: ScoreLedger, windows: [ScoreLedger.LikelyWindow]) {
        let rules = ledger.rules
        let candidates = Self.candidates(rules: rules, windows: windows.filter(\.isUsable))
        // Of windows with the same score the shortest one explains it.
        let best = candidates.max { $0.score < $1.score }
        score = best?.score
        arithmetic = best?.text
        let fullest = windows.last
        missing =
            best != nil
            ? nil
            : ScoreEstimate.Shortfall(
                jobs: max(0, ledger.minimum.jobs - (fullest?.jobs ?? 0)),
                clients: max(0, ledger.minimum.clients - (fullest?.clients ?? 0)))
    }

    private static func candidates(
        rules: RuleSet, windows: [ScoreLedger.LikelyWindow]
    ) -> [(score: Int, text: String?)] {
        let sums = ScoreArithmetic(rules: rules)
        let plain = windows.filter { rules.windows.contains($0.span.months) }.compactMap { window in
            rules.score(of: window.tally).map { ($0, sums.text(of: window.tally)) }
        }
        guard let recent = windows.first(where: { $0.span.months == RuleFigures.trendingMonths }),
            let half = windows.first(where: { $0.span == RuleSet.trendingPartner }), rules.usesTrending,
            let trending = rules.trendingScore(recent: recent.tally, half: half.tally)
        else { return plain }
        return plain + [(trending, sums.trendingText(recent: recent.tally, half: half.tally))]
    }
}
