/// Combines the age groups of a ledger into the exact distribution of the
/// score.
///
/// The score is the best of nested windows, so their scores depend on each
/// other. The groups are added from the youngest to the oldest, and the best
/// score so far travels along with what has been counted.
struct ScoreForecast {
    /// The most contracts that may be left out or not; further ones take
    /// their likeliest branch, so that no history takes for ever.
    static let openLimit = 24

    /// What has been counted and seen up to a window.
    private struct Situation: Hashable {
        var state = GroupSpread.State()
        /// What the shortest window held, while the trending score needs it.
        var recent: Tally?
    }

    private let ledger: ScoreLedger
    private let spreads: [GroupSpread]
    /// Whether each window is usable, where that does not depend on luck.
    private let settledUse: [Bool]?

    init(_ ledger: ScoreLedger) {
        let ledger = ledger.limitingOpenEntries(to: Self.openLimit)
        self.ledger = ledger
        let settledUse = ledger.settledUse
        self.settledUse = settledUse
        spreads = ledger.groups.map { GroupSpread($0, minimum: settledUse == nil ? ledger.minimum : nil) }
    }

    /// The distribution of the score.
    var distribution: ScoreDistribution {
        guard let last = spreads.indices.last else { return ScoreDistribution(certain: nil) }
        var start = PlaceRow()
        start.add(1, at: 0)
        var standings = [(Situation(), start)]
        for window in spreads.indices.dropLast() {
            standings = advance(standings, through: window)
        }
        return finish(standings, in: last)
    }

    private func advance(_ standings: [(Situation, PlaceRow)], through window: Int) -> [(Situation, PlaceRow)] {
        let additions = Array(spreads[window].outcomes)
        var positions: [Situation: Int] = [:]
        var next: [(situation: Situation, row: PlaceRow)] = []
        for (situation, row) in standings where row.total >= Self.negligible {
            for (addition, chance) in additions {
                let sum = adding(addition, to: situation)
                let reached = leaving(window, sum)
                let position = positions[reached] ?? next.count
                if position == next.count {
                    positions[reached] = position
                    next.append((reached, PlaceRow()))
                }
                next[position].row.add(row, times: chance, atLeast: place(of: sum, in: window))
            }
        }
        return next
    }

    /// The last window needs no situations any more, so the scores that it can
    /// show are counted once for each situation before it.
    private func finish(_ standings: [(Situation, PlaceRow)], in window: Int) -> ScoreDistribution {
        let additions = Array(spreads[window].outcomes)
        var result = PlaceRow()
        for (situation, row) in standings where row.total >= Self.negligible {
            var shown = [Double](repeating: 0, count: PlaceRow.count)
            for (addition, chance) in additions {
                shown[place(of: adding(addition, to: situation), in: window)] += chance
            }
            for place in shown.indices where shown[place] > 0 {
                result.add(row, times: shown[place], atLeast: place)
            }
        }
        return ScoreDistribution(places: result.masses)
    }

    private static let negligible = 1e-18
}

// MARK: - One window

extension ScoreForecast {
    private func adding(_ addition: GroupSpread.State, to situation: Situation) -> Situation {
        var sum = situation
        sum.state.tally += addition.tally
        if let more = addition.progress {
            sum.state.progress = (sum.state.progress ?? .none).merging(more, towards: ledger.minimum)
        }
        return sum
    }

    /// The place of what a window shows, the trending score included.
    private func place(of situation: Situation, in window: Int) -> Int {
        guard isUsable(window, situation) else { return 0 }
        let span = ledger.spans[window]
        let tally = situation.state.tally
        var best = ledger.isCandidate[window] ? ledger.rules.score(of: tally) : nil
        if span == RuleSet.trendingPartner, let recent = situation.recent,
            let trending = ledger.rules.trendingScore(recent: recent, half: tally)
        {
            best = max(best ?? trending, trending)
        }
        return best.map { $0 + 1 } ?? 0
    }

    /// What later windows need to know of a situation.
    private func leaving(_ window: Int, _ situation: Situation) -> Situation {
        var kept = situation
        let isRecent = ledger.rules.usesTrending && ledger.spans[window].months == RuleFigures.trendingMonths
        kept.recent = isRecent && isUsable(window, situation) ? situation.state.tally : nil
        return kept
    }

    private func isUsable(_ window: Int, _ situation: Situation) -> Bool {
        settledUse?[window] ?? situation.state.progress?.meets(ledger.minimum) ?? false
    }
}
