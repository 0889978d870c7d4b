import CivilCalendar
import JobSuccess

/// What an asker can do with the contract in question, the best first, with
/// the score that each may lead to.
struct SituationOptions {
    let ranked: [ScoreOption]

    /// Nil where no open contract is in question, or too little is counted.
    init?(_ situation: Situation, meansContract: Bool = false, rules: RuleSet, asOf: CalendarDay) {
        guard let history = SituationHistory(situation, meansContract: meansContract, asOf: asOf) else { return nil }
        let scorer = Scorer(rules: situation[.currentScore] == nil ? rules : rules.givingFirstScores, asOf: asOf)
        let contract = SituationHistory.inQuestion
        let ordinary = WhatIf(contracts: history.contracts(paying: .ordinary), scorer: scorer)
        guard let comparison = try? ordinary.comparison(of: contract) else { return nil }
        let extremes =
            rules.valueTiers == nil
            ? []
            : SituationHistory.Payments.extremes.map {
                WhatIf(contracts: history.contracts(paying: $0), scorer: scorer)
            }
        ranked = comparison.options.filter(Self.isWorthTelling).map { option in
            extremes.reduce(option) { $0.widened(by: $1) }
        }
    }

    /// What can be told of an open contract: end it, get it paid, or wait.
    private static func isWorthTelling(_ option: ScoreOption) -> Bool {
        switch ContractAction(option.action) {
        case .closeNow, .submitAndWait, .leaveOpen: true
        default: false
        }
    }
}

extension RuleSet {
    /// The rules for somebody who sees a score: contracts that nobody told of
    /// have met the minimum, so that it hides no result.
    fileprivate var givingFirstScores: RuleSet {
        var rules = self
        rules.minimums = []
        return rules
    }
}

extension ScoreOption {
    /// The same option with a range that covers the same action on another
    /// history too.
    fileprivate func widened(by whatIf: WhatIf) -> ScoreOption {
        guard let action = ContractAction(action), let contract,
            let other = try? whatIf.option(for: Course(action, contract: contract))
        else { return self }
        var wide = self
        wide.range.low = [range.low, other.range.low].compactMap(\.self).min()
        wide.range.high = [range.high, other.range.high].compactMap(\.self).max()
        return wide
    }
}
