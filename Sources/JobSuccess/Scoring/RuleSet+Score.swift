extension RuleSet {
    /// The whole per cent of a tally, 0 to 100; nil where nothing is counted.
    func score(of tally: Tally) -> Int? { ShareScore(self).score(of: tally) }

    /// The mean of two windows before rounding, as a whole per cent.
    func trendingScore(recent: Tally, half: Tally) -> Int? {
        ShareScore(self).trendingScore(recent: recent, half: half)
    }

    /// What a failure is worth, kept in its range.
    var failurePoints: Int { min(max(negativePoints, -100), 100) }
}
