/// How likely each contract is bad, or left out, given that some scores are
/// shown.
///
/// Nothing is sampled: each kind of contract is fixed on each of its branches
/// in turn, and the whole history is worked out again.
struct BranchPosteriors {
    /// What is known of one contract once the score is known.
    struct Posterior {
        var bad: Double
        var leftOut: Double
    }

    /// The most evaluations, times the contracts of each. The kinds that are
    /// likeliest bad come first and further ones stay unknown, so that no
    /// history takes more than a second or two. Real histories of hundreds of
    /// contracts have a few dozen kinds and stay far below.
    private static let workLimit = 400_000

    /// Contracts that may be left out make every evaluation slow. This bounds
    /// how many of them stay open, times the evaluations and the contracts;
    /// only histories of hundreds of contracts reach it.
    private static let openLimit = 250_000

    /// What may be dropped at the ends of a sum, as a share of what is looked
    /// for: far less than anyone reads off a result.
    private static let negligibleShare = 1e-14

    /// By the contract's position; nil where nothing fits or the limit is
    /// exceeded.
    private(set) var posteriors: [Posterior?]

    private let fitting: [Int]
    private let negligible: Double

    /// - Parameters:
    ///   - fitting: The scores that fit.
    ///   - probability: How likely one of them is.
    init(_ history: AssessedHistory, classes: [ContractClass], fitting: [Int], probability: Double) {
        self.fitting = fitting
        negligible = probability * Self.negligibleShare
        posteriors = history.assessments.map(Self.settled)
        guard !fitting.isEmpty else { return }
        let companions = Self.companions(classes)
        let uncertain = classes.filter(\.isUncertain)
        let kinds = Dictionary(grouping: uncertain.indices) { Kind(uncertain[$0], companions: companions) }
        let evaluations = kinds.keys.reduce(0) { $0 + $1.sort.branches.count }
        let perOpen = max(evaluations * history.contracts.count, 1)
        let history = history.limitingOpen(to: max(Self.openLimit / perOpen, 2))
        var evaluationsLeft = Self.workLimit / max(history.contracts.count, 1)
        // The order of a dictionary must not decide who is worked out.
        let rank = kinds.values.sorted { one, other in
            (-uncertain[one[0]].badProbability, one[0]) < (-uncertain[other[0]].badProbability, other[0])
        }
        for members in rank where evaluationsLeft > 0 {
            evaluationsLeft -= uncertain[members[0]].key.branches.count
            let posterior = posterior(of: uncertain[members[0]], in: history)
            for position in members.flatMap({ uncertain[$0].positions }) { posteriors[position] = posterior }
        }
    }

    private static func settled(_ assessment: Assessment) -> Posterior? {
        guard let tally = assessment.certainTally else { return nil }
        return Posterior(bad: tally.bad > 0 ? 1 : 0, leftOut: tally == .zero ? 1 : 0)
    }

    private func posterior(of group: ContractClass, in history: AssessedHistory) -> Posterior? {
        guard let position = group.positions.first else { return nil }
        let weights = group.key.branches.map { branch in
            let distribution = history.fixing(position, on: branch).distribution(negligible: negligible)
            return branch.probability * distribution.probability(ofAny: fitting)
        }
        let total = weights.reduce(0, +)
        guard total > 0 else { return nil }
        func share(_ isIncluded: (Assessment.Branch) -> Bool) -> Double {
            zip(group.key.branches, weights).reduce(0) { $0 + (isIncluded($1.0) ? $1.1 : 0) } / total
        }
        return Posterior(bad: share { $0.tally.bad > 0 }, leftOut: share { !$0.isCounted })
    }
}

// MARK: - Kinds

extension BranchPosteriors {
    /// A contract without its client.
    private struct Sort: Hashable {
        var group: Int
        var branches: [Assessment.Branch]

        init(_ group: ContractClass) {
            self.group = group.key.group
            branches = group.key.branches
        }
    }

    /// Two contracts with different clients are alike if their clients have
    /// the same sorts of contracts.
    private struct Kind: Hashable {
        var sort: Sort
        var companions: [Sort: Int]

        init(_ group: ContractClass, companions: [String: [Sort: Int]]) {
            sort = Sort(group)
            self.companions = [:]
            if case .shared(let client) = group.key.clients { self.companions = companions[client] ?? [:] }
        }
    }

    private static func companions(_ classes: [ContractClass]) -> [String: [Sort: Int]] {
        var companions: [String: [Sort: Int]] = [:]
        for group in classes {
            guard case .shared(let client) = group.key.clients else { continue }
            companions[client, default: [:]][Sort(group), default: 0] += group.positions.count
        }
        return companions
    }
}

extension ScoreDistribution {
    /// The probability that one of these scores is shown.
    func probability(ofAny scores: [Int]) -> Double { scores.reduce(0) { $0 + probability(of: $1) } }
}
