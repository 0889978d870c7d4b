/// Adds the groups of a ledger from the youngest to the oldest, which is from
/// window to window.
///
/// The best score so far travels along with what has been counted. Bad
/// weights are kept in steps above the least that a window can hold.
struct WindowWalk {
    /// The distribution of the score.
    private(set) var distribution = ScoreDistribution(certain: nil)

    private let scores: WindowScores
    private let spreads: [GroupSpread]
    private let negligible: Double
    private var budget: WorkBudget

    /// Walks through all windows.
    ///
    /// - Parameters:
    ///   - negligible: Probabilities below it are dropped.
    ///   - budget: What may be calculated.
    /// - Throws: Where the budget does not suffice.
    init(_ ledger: ScoreLedger, negligible: Double, budget: WorkBudget) throws(WorkBudget.Exceeded) {
        self.negligible = negligible
        self.budget = budget
        scores = WindowScores(ledger)
        var spreads: [GroupSpread] = []
        for group in ledger.groups {
            spreads.append(
                try GroupSpread(
                    group, minimum: scores.openMinimum, step: scores.step, negligible: negligible,
                    budget: &self.budget))
        }
        self.spreads = spreads
        guard let last = spreads.indices.last else { return }
        var standings = [Standing.start(progress: scores.openMinimum.map { _ in .none })]
        for window in spreads.indices.dropLast() {
            standings = try advance(standings, through: window)
        }
        distribution = try finish(standings, in: last)
    }

    private mutating func advance(
        _ standings: [Standing], through window: Int
    ) throws(WorkBudget.Exceeded) -> [Standing] {
        let rows = spreads[window].rows
        var table = StandingTable(range: Masses.sums(Self.range(of: standings), spreads[window].range))
        for meeting in try meetings(standings, rows, cost: \.size) {
            let runs = scores.runs(of: meeting.key, in: window, over: meeting.sums)
            var better = BetterSums(runs: runs, over: meeting.sums)
            let kept = table.position(of: scores.remembered(meeting.key, after: window))
            for pair in meeting.pairs {
                better.add(standings[pair.standing], rows[pair.row].bad)
                table.keep(standings[pair.standing], rows[pair.row].bad, runs: runs, at: kept)
            }
            table.file(better, at: kept)
        }
        return scores.separated(table.standings(negligible: negligible), after: window)
    }

    /// The last window needs no standings any more, only what they end with.
    private mutating func finish(
        _ standings: [Standing], in window: Int
    ) throws(WorkBudget.Exceeded) -> ScoreDistribution {
        let rows = spreads[window].rows
        var places = [Double](repeating: 0, count: PlaceRuns.placeCount)
        for meeting in try meetings(standings, rows, cost: \.range.count) {
            let runs = scores.runs(of: meeting.key, in: window, over: meeting.sums)
            var better = BetterSums(runs: runs, over: meeting.sums)
            for pair in meeting.pairs {
                let (standing, row) = (standings[pair.standing], rows[pair.row])
                better.add(standing, row.bad)
                for layer in standing.layers {
                    guard let first = runs.firstSum(atMost: layer.place) else { continue }
                    places[layer.place] += row.probability(ofLifting: layer.bad, to: first)
                }
            }
            for run in runs.runs { places[run.place] += better.masses.total(in: run.sums) }
        }
        return ScoreDistribution(places: places)
    }

    /// The standings and rows that lead to the same key, if they are likely
    /// enough to matter.
    ///
    /// - Parameter cost: What is multiplied with the size of a row.
    private mutating func meetings(
        _ standings: [Standing], _ rows: [GroupSpread.Row], cost: (Standing) -> Int
    ) throws(WorkBudget.Exceeded) -> [Meeting] {
        var meetings: [Meeting] = []
        var positions: [Standing.Key: Int] = [:]
        for (position, standing) in standings.enumerated() {
            // There can be very many pairs, so a small limit is a margin.
            let least = negligible * Self.margin / standing.probability
            for (index, row) in rows.enumerated() where row.probability >= least {
                try budget.spend(cost(standing) + Self.pairCost, times: row.bad.values.count)
                let key = scores.adding(row.key, to: standing.key)
                let known = positions[key, default: meetings.count]
                positions[key] = known
                if known == meetings.count { meetings.append(Meeting(key: key)) }
                meetings[known].add((position, index), sums: Masses.sums(standing.range, row.bad.range))
            }
        }
        return meetings
    }

    /// How much less than a negligible probability a pair may have.
    private static let margin = 1e-3

    /// What a pair costs beside its multiplications, for each probability of
    /// its row.
    private static let pairCost = 30

    private static func range(of standings: [Standing]) -> Range<Int> {
        let low = standings.lazy.map(\.range.lowerBound).min() ?? 0
        return low..<max(low, standings.lazy.map(\.range.upperBound).max() ?? 0)
    }
}
