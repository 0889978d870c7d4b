/// How shares of successes become whole per cents under a rule set.
///
/// Shares are compared and rounded as whole numbers: hundredths of a success
/// over quarters of a job.
struct ShareScore {
    /// What a failure is worth, in hundredths of a success, −100 to 100.
    let failurePoints: Int
    let rounding: RuleSet.Rounding

    init(_ rules: RuleSet) {
        failurePoints = rules.failurePoints
        rounding = rules.rounding
    }

    /// The whole per cent of a tally, 0 to 100; nil where nothing is counted.
    func score(of tally: Tally) -> Int? {
        guard tally.total > 0 else { return nil }
        return rounded(points(of: tally), over: tally.total)
    }

    /// The mean of two windows before rounding, as a whole per cent.
    func trendingScore(recent: Tally, half: Tally) -> Int? {
        guard recent.total > 0, half.total > 0 else { return nil }
        // Products of two very long histories' weights leave 64 bits.
        guard max(recent.total, half.total) < 1 << 24 else { return mean(recent, half, as: Int128.self) }
        return mean(recent, half, as: Int.self)
    }

    private func points(of tally: Tally) -> Int { tally.good * 100 + tally.bad * failurePoints }

    private func mean<Number: FixedWidthInteger>(_ one: Tally, _ other: Tally, as type: Number.Type) -> Int {
        let (oneTotal, otherTotal) = (Number(one.total), Number(other.total))
        let sum = Number(points(of: one)) * otherTotal + Number(points(of: other)) * oneTotal
        return rounded(sum, over: 2 * oneTotal * otherTotal)
    }

    private func rounded<Number: FixedWidthInteger>(_ numerator: Number, over denominator: Number) -> Int {
        guard numerator > 0 else { return 0 }
        let quotient =
            switch rounding {
            case .halfUp: (2 * numerator + denominator) / (2 * denominator)
            case .down: numerator / denominator
            }
        return min(Int(clamping: quotient), 100)
    }
}
