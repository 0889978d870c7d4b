/// Puts an explanation together.
struct ExplanationBuilder {
    private let history: AssessedHistory
    private let shown: Int
    private let ledger: ScoreLedger
    private let classes: [ContractClass]
    private let distribution: ScoreDistribution
    private let fitting: [Int]
    // Hardly anybody has so many contracts within two years.
    private static let longHistory = 300
    // Contracts that may be left out make each walk slow.
    private static let manyOpen = 60

    init(_ history: AssessedHistory, shown: Int) {
        self.history = history
        self.shown = shown
        ledger = history.ledger
        classes = ContractClass.all(in: history, isMinimumSettled: ledger.settledUse != nil)
        distribution = history.distribution()
        fitting = distribution.scores(fitting: shown)
    }

    /// Whether walks through the history take too long to take many of them.
    private var isVeryLong: Bool {
        history.contracts.count > Self.longHistory || history.assessments.count(where: \.isOpen) > Self.manyOpen
    }

    func explanation(report: ScoreReport) -> ScoreExplanation {
        let search = fitting.isEmpty ? nil : search(fitting)
        let failures = KnownFailures(history)
        return ScoreExplanation(
            shown: shown,
            rules: history.rules,
            asOf: history.asOf,
            fitting: fitting,
            probability: distribution.probability(ofAny: fitting),
            contracts: suspicions(report.contracts),
            histories: search.map(histories) ?? [],
            covered: search?.covered ?? 0,
            leastHiddenBad: search?.leastHiddenBad,
            withoutHidden: history.atBest.distribution().mode,
            arithmetic: ledger.hasUncertainty ? nil : report.arithmetic,
            missing: report.estimate.missing,
            failures: failures.list,
            withoutFailures: failures.withoutAll,
            nearest: fitting.isEmpty ? nearest : [],
            otherRules: fitting.isEmpty ? otherRules : [],
            otherAssumptions: fitting.isEmpty ? otherAssumptions : [])
    }

    private func suspicions(_ outcomes: [ContractOutcome]) -> [ContractSuspicion] {
        let table = BranchPosteriors(
            history, classes: classes, fitting: fitting, probability: distribution.probability(ofAny: fitting))
        return zip(outcomes, table.posteriors).map { outcome, posterior in
            ContractSuspicion(
                id: outcome.id, outcome: outcome.outcome, because: outcome.because,
                badBefore: outcome.badProbability,
                badGiven: fitting.isEmpty ? nil : posterior?.bad,
                leftOutGiven: fitting.isEmpty ? nil : posterior?.leftOut)
        }
    }

    private func search(_ scores: [Int]) -> HistorySearch {
        HistorySearch(
            classes, ledger: ledger, scores: scores, probability: distribution.probability(ofAny: scores))
    }

    private func histories(_ search: HistorySearch) -> [PossibleHistory] {
        search.ways.map { PossibleHistory($0, slots: search.slots, contracts: history.contracts) }
    }

    private var nearest: [ScoreExplanation.NearScore] {
        let possible = distribution.possibleScores
        let around = [possible.last { $0 < shown }, possible.first { $0 > shown }]
        return around.compactMap(\.self).map { score in
            .init(
                score: score, probability: distribution.probability(of: score), histories: histories(search([score])))
        }
    }

    private var otherRules: [ScoreExplanation.RuleFit] {
        // In very long histories far tails would take too long.
        let negligible = isVeryLong ? CoinSum.negligible : 0
        return RuleSet.all.reversed().filter { $0.name != history.rules.name }.compactMap { rules in
            let distribution = AssessedHistory(history.contracts, rules: rules, asOf: history.asOf)
                .distribution(negligible: negligible)
            let probability = distribution.probability(ofAny: distribution.scores(fitting: shown))
            return probability > 0 ? .init(rules: rules, probability: probability) : nil
        }
    }
}

// MARK: - Other assumptions

extension ExplanationBuilder {
    /// The assumptions of which another value could show the score, each with
    /// the value that fits best.
    private var otherAssumptions: [ScoreExplanation.AssumptionFit] {
        // Each value takes a walk through the history.
        guard (0...100).contains(shown), !isVeryLong else { return [] }
        let table = AssumptionTable(rules: history.rules, asOf: history.asOf, contracts: history.contracts)
        return table.assumptions.compactMap { assumption in
            let fits = assumption.alternatives.compactMap { fit(of: $0, for: assumption) }
            return fits.max { ($0.isExact ? 1 : 0, $0.fit.probability) < ($1.isExact ? 1 : 0, $1.fit.probability) }?.fit
        }
    }

    private func fit(
        of alternative: Assumption.Alternative, for assumption: Assumption
    ) -> (isExact: Bool, fit: ScoreExplanation.AssumptionFit)? {
        let scorer = Scorer(rules: history.rules, asOf: history.asOf)
        let distribution = alternative.distribution(for: history.contracts, by: scorer)
        let probability = distribution.probability(ofAny: distribution.scores(fitting: shown))
        guard probability > 0 else { return nil }
        return (
            distribution.probability(of: shown) > 0,
            .init(
                id: assumption.id, name: assumption.name, assumed: assumption.assumed, value: alternative.value,
                clause: alternative.clause, probability: probability)
        )
    }
}

extension ScoreDistribution {
    /// The possible scores that fit one that is shown: itself and those a point
    /// beside it, as nobody publishes how the platform rounds.
    fileprivate func scores(fitting shown: Int) -> [Int] {
        // Beyond the scale nothing can be shown, not even by rounding.
        guard (0...100).contains(shown) else { return [] }
        return (shown - 1...shown + 1).filter { probability(of: $0) > 0 }
    }
}
