/// What the contracts of one age group may add up to, with probabilities.
struct GroupSpread {
    /// What else than the bad weight tells two sums of a group apart.
    struct Key: Hashable {
        /// All that is counted, in quarters.
        var total = 0
        /// How far the minimum is reached; nil where that is settled.
        var progress: MinimumProgress?
    }

    /// The sums of one total.
    struct Row {
        let key: Key
        /// How likely each bad weight is, in steps above the least.
        let bad: Masses
        /// How likely each bad weight or a higher one is.
        let tails: [Double]

        init(key: Key, bad: Masses) {
            self.key = key
            self.bad = bad
            tails = bad.tails
        }

        /// How likely the total is.
        var probability: Double { tails.first ?? 0 }

        /// How likely the row lifts a bad weight to a sum or above it.
        func probability(ofLifting other: Masses, to sum: Int) -> Double {
            // What is missing for the sum, from no further bad weight.
            let missing = sum - other.start - bad.start
            let sure = min(max(missing, 0), other.values.count)
            let first = max(missing - tails.count + 1, 0)
            var total = other.total(from: sure) * probability
            for index in first..<max(first, sure) {
                total += other.values[index] * tails[missing - index]
            }
            return total
        }
    }

    /// The rows. All their probabilities add up to one.
    let rows: [Row]

    /// The bad weights of all rows.
    var range: Range<Int> {
        let low = rows.lazy.map(\.bad.range.lowerBound).min() ?? 0
        return low..<max(low, rows.lazy.map(\.bad.range.upperBound).max() ?? 0)
    }

    /// The spread of a group.
    ///
    /// Contracts that count in any case differ in one number only, how much
    /// of them is bad, and are summed in a flat array. Those that may not
    /// count at all, or weigh differently, multiply such arrays.
    ///
    /// - Parameters:
    ///   - minimum: What the progress is kept for; nil where it is settled.
    ///   - step: What every difference of bad weights is a multiple of.
    ///   - negligible: The probability below which ends are dropped.
    ///   - budget: What may be calculated.
    /// - Throws: Where the budget ends.
    init(
        _ entries: [ScoreLedger.Entry], minimum: RuleSet.Minimum?, step: Int, negligible: Double,
        budget: inout WorkBudget
    ) throws(WorkBudget.Exceeded) {
        var key = Key(progress: minimum == nil ? nil : MinimumProgress.none)
        var coins = CoinSum(negligible: negligible)
        for entry in entries {
            guard let coin = entry.coin else { continue }
            key.total += coin.total
            coins.add(weight: coin.swing / step, probability: coin.badProbability)
            if let minimum { key.progress = key.progress?.adding(client: entry.client, towards: minimum) }
        }
        var sums = SumTable()
        sums.add(coins.masses, at: key)
        for entry in entries where entry.isOpen {
            try budget.spend(sums.cost, times: entry.branches.count)
            sums = sums.multiplied(by: entry, minimum: minimum, step: step)
            sums.trim(below: negligible)
        }
        rows = sums.rows.map { Row(key: $0.key, bad: $0.bad) }
    }
}
