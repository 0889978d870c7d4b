/// A number of contracts with bad hidden feedback below which a score is surely
/// not reached.
///
/// Everything else is taken at its worst, and the heaviest contracts are taken
/// to be the bad ones, so the true number may be higher but never lower.
struct HiddenBadBound {
    /// What free choices at their worst change in each window.
    private var worst: [Tally]
    /// What further bad contracts change at most in each window, the heaviest
    /// first: good weight lost, and bad weight gained.
    private var losses: [[Int]]
    private var gains: [[Int]]

    init(_ classes: [ContractClass], windows: Int) {
        worst = Array(repeating: .zero, count: windows)
        losses = Array(repeating: [], count: windows)
        gains = losses
        for group in classes where group.isUncertain { add(group) }
        for window in worst.indices {
            losses[window].sort(by: >)
            gains[window].sort(by: >)
        }
    }

    private mutating func add(_ group: ContractClass) {
        guard let best = group.key.branches.first?.tally else { return }
        let isHiddenBad = { (tally: Tally) in group.key.isFeedbackHidden && tally.bad > 0 }
        let tallies = group.key.branches.map(\.tally)
        let free = Self.worst(of: tallies.filter { !isHiddenBad($0) }) ?? best
        let count = group.positions.count
        let bad = Self.worst(of: tallies.filter(isHiddenBad))
        for window in worst.indices[group.key.group...] {
            worst[window] += Tally(good: (free.good - best.good) * count, bad: (free.bad - best.bad) * count)
            guard let bad else { continue }
            losses[window] += repeatElement(max(0, free.good - bad.good), count: count)
            gains[window] += repeatElement(max(0, bad.bad - free.bad), count: count)
        }
    }

    private static func worst(of tallies: [Tally]) -> Tally? {
        guard let good = tallies.map(\.good).min(), let bad = tallies.map(\.bad).max() else { return nil }
        return Tally(good: good, bad: bad)
    }

    /// - Parameter standing: The history with everything at its best.
    func leastNumber(toShow score: Int, from standing: HistoryStanding) -> Int {
        // An unusable window would stop no number.
        guard standing.isMinimumSettled else { return 0 }
        let most = losses.last?.count ?? 0
        var changed = worst
        for number in 0..<most {
            guard let lowest = standing.score(changedBy: changed), lowest > score else { return number }
            for window in changed.indices where number < losses[window].count {
                changed[window] += Tally(good: -losses[window][number], bad: gains[window][number])
            }
        }
        return most
    }
}
