/// What is counted in each age group while a history is tried out, and the
/// score it makes.
struct HistoryStanding {
    private let ledger: ScoreLedger
    /// Whether each window is usable; nil where that depends on the branches.
    private let settledUse: [Bool]?
    private var tallies: [Tally]
    private var jobs: [Int]
    /// How many clients with a single contract are counted.
    private var separateClients: [Int]
    /// How many contracts are counted of each client with several.
    private var sharedClients: [[String: Int]]

    /// Every contract on its best branch.
    init(_ classes: [ContractClass], ledger: ScoreLedger) {
        self.ledger = ledger
        settledUse = ledger.settledUse
        tallies = ledger.spans.map { _ in .zero }
        jobs = ledger.spans.map { _ in 0 }
        separateClients = jobs
        sharedClients = ledger.spans.map { _ in [:] }
        for group in classes { if let best = group.key.branches.first { add(group.positions.count, of: group, best) } }
    }

    /// Moves a number of contracts of a class from one branch to another.
    mutating func move(
        _ count: Int, of group: ContractClass, from: Assessment.Branch, to branch: Assessment.Branch
    ) {
        add(-count, of: group, from)
        add(count, of: group, branch)
    }

    private mutating func add(_ count: Int, of group: ContractClass, _ branch: Assessment.Branch) {
        let index = group.key.group
        tallies[index] += Tally(good: branch.tally.good * count, bad: branch.tally.bad * count)
        guard branch.isCounted, settledUse == nil else { return }
        jobs[index] += count
        switch group.key.clients {
        case .settled: break
        case .separate: separateClients[index] += count
        case .shared(let client): sharedClients[index][client, default: 0] += count
        }
    }

    /// The score of what is counted; nil where there is none.
    var score: Int? {
        var tally = Tally.zero
        var recent: Tally?
        var best: Int?
        for window in ledger.spans.indices {
            tally += tallies[window]
            guard isUsable(window) else { continue }
            if ledger.isCandidate[window] { best = Self.better(best, ledger.rules.score(of: tally)) }
            let span = ledger.spans[window]
            if span.months == RuleFigures.trendingMonths { recent = tally }
            guard span == RuleSet.trendingPartner, ledger.rules.usesTrending, let recent else { continue }
            best = Self.better(best, ledger.rules.trendingScore(recent: recent, half: tally))
        }
        return best
    }

    /// The best score of candidate windows whose tallies are changed by so
    /// much; nil where one of them has nothing left.
    func score(changedBy changes: [Tally]) -> Int? {
        var tally = Tally.zero
        var best: Int?
        for window in ledger.spans.indices {
            tally += tallies[window]
            guard ledger.isCandidate[window], isUsable(window) else { continue }
            let changed = tally + changes[window]
            guard let score = ledger.rules.score(of: changed) else { return nil }
            best = Self.better(best, score)
        }
        return best
    }

    /// Whether the usable windows are the same on all branches.
    var isMinimumSettled: Bool { settledUse != nil }

    private static func better(_ one: Int?, _ other: Int?) -> Int? { [one, other].compactMap(\.self).max() }

    private func isUsable(_ window: Int) -> Bool {
        if let settledUse { return settledUse[window] }
        let shared = Set(sharedClients[...window].flatMap { $0.filter { $0.value > 0 }.keys })
        let clients = shared.count + separateClients[...window].reduce(0, +)
        return jobs[...window].reduce(0, +) >= ledger.minimum.jobs && clients >= ledger.minimum.clients
    }
}
