/// Collects the sums of a group while its open contracts are multiplied in.
///
/// The order of the sums is that of the contracts, so that the same history
/// always adds up to the same last digit.
struct SumTable {
    /// How likely each bad weight is, for one total.
    private(set) var rows: [(key: GroupSpread.Key, bad: Masses)] = []
    private var positions: [GroupSpread.Key: Int] = [:]

    /// What going through all rows once costs, in multiplications.
    var cost: Int { rows.reduce(0) { $0 + $1.bad.values.count + WorkBudget.rowCost } }

    /// Adds probabilities of a total, with a factor and a further bad weight.
    mutating func add(_ bad: Masses, at key: GroupSpread.Key, times factor: Double = 1, shiftedBy shift: Int = 0) {
        if let known = positions[key] {
            rows[known].bad.add(bad, times: factor, shiftedBy: shift)
        } else {
            positions[key] = rows.count
            var first = Masses([])
            first.add(bad, times: factor, shiftedBy: shift)
            rows.append((key, first))
        }
    }

    /// The sums with one more contract.
    func multiplied(by entry: ScoreLedger.Entry, minimum: RuleSet.Minimum?, step: Int) -> SumTable {
        var next = SumTable()
        for branch in entry.branches {
            let shift = (branch.tally.bad - entry.leastBad) / step
            for row in rows {
                var key = row.key
                key.total += branch.tally.total
                if let minimum, branch.isCounted {
                    key.progress = key.progress?.adding(client: entry.client, towards: minimum)
                }
                next.add(row.bad, at: key, times: branch.probability, shiftedBy: shift)
            }
        }
        return next
    }

    /// Drops what is negligible.
    mutating func trim(below negligible: Double) {
        for index in rows.indices { rows[index].bad.trim(below: negligible) }
        rows.removeAll { $0.bad.range.isEmpty }
        positions = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.key, $0) })
    }
}
