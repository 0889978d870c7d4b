/// Whether some weights of good and bad contracts show a given score.
///
/// Every whole number of quarters between the lightest and the heaviest
/// contract is taken as a possible weight, which is true of the published
/// weights.
struct ShareFit {
    let good: Int
    let bad: Int
    let weights: ClosedRange<JobWeight>
    let rules: RuleSet

    /// Whether some weights lead to this whole per cent.
    func canShow(_ score: Int) -> Bool {
        let goodWeights = range(good)
        let badWeights = range(bad)
        guard let lowest = shown(goodWeights.lowerBound, badWeights.upperBound),
            let highest = shown(goodWeights.upperBound, badWeights.lowerBound), (lowest...highest).contains(score)
        else { return false }
        return badWeights.contains { badWeight in
            let goodWeight = leastGoodWeight(reaching: score, in: goodWeights, against: badWeight)
            return shown(goodWeight, badWeight) == score
        }
    }

    private func range(_ count: Int) -> ClosedRange<Int> {
        count * weights.lowerBound.quarters...count * weights.upperBound.quarters
    }

    private func shown(_ goodWeight: Int, _ badWeight: Int) -> Int? {
        rules.score(of: Tally(good: goodWeight, bad: badWeight))
    }

    /// More good weight never lowers the score, so halving finds the border.
    private func leastGoodWeight(reaching score: Int, in range: ClosedRange<Int>, against badWeight: Int) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if let reached = shown(middle, badWeight), reached >= score { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
