/// Puts an explanation together.
struct ExplanationBuilder {
    private let history: AssessedHistory
    private let shown: Int
    private let ledger: ScoreLedger
    private let classes: [ContractClass]
    private let distribution: ScoreDistribution
    private let fitting: [Int]

    init(_ history: AssessedHistory, shown: Int) {
        self.history = history
        self.shown = shown
        ledger = history.ledger
        classes = ContractClass.all(in: history, isMinimumSettled: ledger.settledUse != nil)
        distribution = history.distribution()
        fitting = distribution.scores(fitting: shown)
    }

    func explanation(report: ScoreReport) -> ScoreExplanation {
        let search = fitting.isEmpty ? nil : search(fitting)
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
            nearest: fitting.isEmpty ? nearest : [],
            otherRules: fitting.isEmpty ? otherRules : [])
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
        RuleSet.all.reversed().filter { $0.name != history.rules.name }.compactMap { rules in
            let distribution = AssessedHistory(history.contracts, rules: rules, asOf: history.asOf).distribution()
            let probability = distribution.probability(ofAny: distribution.scores(fitting: shown))
            return probability > 0 ? .init(rules: rules, probability: probability) : nil
        }
    }
}

extension ScoreDistribution {
    /// The possible scores that fit one that is shown: itself or, where that
    /// cannot come out, those a point beside it.
    fileprivate func scores(fitting shown: Int) -> [Int] {
        // Beyond the scale nothing can be shown, not even by rounding.
        guard (0...100).contains(shown) else { return [] }
        if probability(of: shown) > 0 { return [shown] }
        return [shown - 1, shown + 1].filter { probability(of: $0) > 0 }
    }
}
