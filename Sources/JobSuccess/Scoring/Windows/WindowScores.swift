/// What the windows of a ledger show for what has been counted.
struct WindowScores {
    /// What every difference of bad weights is a multiple of, in quarters.
    let step: Int
    /// The minimum, where it depends on luck whether a window reaches it; nil
    /// where it does not.
    let openMinimum: RuleSet.Minimum?

    private let shares: ShareScore
    private let hasTrendingScore: Bool
    private let spans: [WindowSpan]
    private let isCandidate: [Bool]
    private let settledUse: [Bool]?
    /// The least that can be bad in each window, in quarters.
    private let leastBad: [Int]

    init(_ ledger: ScoreLedger) {
        shares = ShareScore(ledger.rules)
        hasTrendingScore = ledger.rules.hasTrendingScore
        spans = ledger.spans
        isCandidate = ledger.isCandidate
        settledUse = ledger.settledUse
        openMinimum = settledUse == nil ? ledger.minimum : nil
        step = ledger.badStep
        var sum = 0
        leastBad = ledger.groups.map { group in
            sum += group.reduce(0) { $0 + $1.leastBad }
            return sum
        }
    }

    /// What is known after one more group.
    func adding(_ addition: GroupSpread.Key, to key: Standing.Key) -> Standing.Key {
        var sum = key
        sum.total += addition.total
        if let openMinimum, let more = addition.progress {
            sum.progress = (key.progress ?? .none).merging(more, towards: openMinimum)
        }
        return sum
    }

    /// The places that a window shows for a range of bad weights.
    func runs(of key: Standing.Key, in window: Int, over sums: Range<Int>) -> PlaceRuns {
        guard isUsable(window, key) else { return PlaceRuns(over: sums) { _ in 0 } }
        let recent = spans[window] == RuleSet.trendingPartner ? key.recent : nil
        return PlaceRuns(over: sums) { sum in
            place(of: tally(key.total, sum, in: window), recent: recent, isCandidate: isCandidate[window])
        }
    }

    /// What later windows need to know: once it has entered the trending
    /// score, what the shortest window held is forgotten.
    func remembered(_ key: Standing.Key, after window: Int) -> Standing.Key {
        guard spans[window] == RuleSet.trendingPartner else { return key }
        var kept = key
        kept.recent = nil
        return kept
    }

    /// The standings after a window, those that the trending score needs taken
    /// apart by what the window held.
    func separated(_ standings: [Standing], after window: Int) -> [Standing] {
        guard hasTrendingScore, spans[window].months == RuleFigures.trendingMonths else { return standings }
        return standings.flatMap { standing in
            guard isUsable(window, standing.key) else { return [standing] }
            return standing.split { tally(standing.key.total, $0, in: window) }
        }
    }

    private func isUsable(_ window: Int, _ key: Standing.Key) -> Bool {
        if let settledUse { return settledUse[window] }
        guard let openMinimum else { return false }
        return key.progress?.meets(openMinimum) ?? false
    }

    private func tally(_ total: Int, _ sum: Int, in window: Int) -> Tally {
        let bad = leastBad[window] + sum * step
        return Tally(good: total - bad, bad: bad)
    }

    /// The place of what a window shows, the trending score included.
    private func place(of tally: Tally, recent: Tally?, isCandidate: Bool) -> Int {
        var best = isCandidate ? shares.score(of: tally) : nil
        if let recent, let trending = shares.trendingScore(recent: recent, half: tally) {
            best = max(best ?? trending, trending)
        }
        return best.map { $0 + 1 } ?? 0
    }
}
