/// What the contracts of one age group may add up to, with probabilities.
struct GroupSpread {
    /// What has been counted so far.
    struct State: Hashable {
        var tally = Tally.zero
        /// How far the minimum is reached; nil where that is settled.
        var progress: MinimumProgress?

        // The tally nearly always tells two states apart.
        func hash(into hasher: inout Hasher) { hasher.combine(tally) }
    }

    /// The states that can be. Their probabilities add up to one.
    private(set) var outcomes: [State: Double]

    /// The spread of a group.
    ///
    /// Contracts that count in any case differ in one number only, how much
    /// of them is bad, and are summed in a flat array. The few that may not
    /// count at all are multiplied out.
    ///
    /// - Parameter minimum: What the progress is kept for; nil where it is
    ///   settled without it.
    init(_ entries: [ScoreLedger.Entry], minimum: RuleSet.Minimum?) {
        var base = State(progress: minimum == nil ? nil : MinimumProgress.none)
        var coins = CoinSum()
        var open: [ScoreLedger.Entry] = []
        for entry in entries {
            guard let good = entry.sureTally else {
                open.append(entry)
                continue
            }
            base.tally += good.tally
            coins.add(weight: good.swing, probability: good.badProbability)
            if let minimum { base.progress = base.progress?.adding(client: entry.client, towards: minimum) }
        }
        outcomes = [:]
        for (swing, probability) in coins.outcomes {
            var state = base
            state.tally += Tally(good: -swing, bad: swing)
            outcomes[state] = probability
        }
        open.forEach { multiply(by: $0, minimum: minimum) }
    }

    private mutating func multiply(by entry: ScoreLedger.Entry, minimum: RuleSet.Minimum?) {
        var next: [State: Double] = [:]
        for (state, probability) in outcomes {
            for branch in entry.branches {
                var reached = state
                reached.tally += branch.tally
                if let minimum, branch.isCounted {
                    reached.progress = reached.progress?.adding(client: entry.client, towards: minimum)
                }
                next[reached, default: 0] += probability * branch.probability
            }
        }
        outcomes = next.filter { $0.value >= Self.negligible }
    }

    private static let negligible = 1e-17
}

extension ScoreLedger.Entry {
    /// What an entry surely counts, if it counts the same in total on all of
    /// at most two branches: its better tally, how much of it may turn bad,
    /// and how likely.
    fileprivate var sureTally: (tally: Tally, swing: Int, badProbability: Double)? {
        let better = branches.min { $0.tally.bad < $1.tally.bad }
        let worse = branches.max { $0.tally.bad < $1.tally.bad }
        guard branches.count <= 2, let better, let worse, better.isCounted, better.tally.total == worse.tally.total
        else { return nil }
        return (better.tally, worse.tally.bad - better.tally.bad, branches.count == 1 ? 0 : worse.probability)
    }

    /// Whether the entry may be left out of the count, or weigh differently.
    var isOpen: Bool { sureTally == nil }
}
