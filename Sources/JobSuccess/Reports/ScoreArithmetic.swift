/// Writes the sum behind a score in one line.
struct ScoreArithmetic {
    let rules: RuleSet

    /// A share of successes, such as "3 of 4 = 75"; nil where nothing counts.
    func text(of tally: Tally) -> String? {
        guard let score = rules.score(of: tally) else { return nil }
        let good = JobWeight.text(quarters: tally.good)
        guard rules.failurePoints != 0, tally.bad > 0 else {
            return "\(good) of \(JobWeight.text(quarters: tally.total)) = \(score)"
        }
        let bad = JobWeight.text(quarters: tally.bad)
        return "\(good) good and \(bad) bad worth \(rules.failurePoints) % each = \(score)"
    }

    /// The mean of two windows, such as "mean of 98 (3 months) and 94 (6
    /// months) = 96".
    func trendingText(recent: Tally, half: Tally) -> String? {
        guard let first = rules.score(of: recent), let second = rules.score(of: half),
            let trending = rules.trendingScore(recent: recent, half: half)
        else { return nil }
        let months = (RuleFigures.trendingMonths, RuleSet.trendingPartner.months)
        return "mean of \(first) (\(months.0) months) and \(second) (\(months.1) months) = \(trending)"
    }
}
