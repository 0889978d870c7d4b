/// An assumed or inferred figure of a rule set, with the values it could have
/// as well.
struct Assumption {
    /// The rules with another value.
    struct Alternative {
        /// The value in words.
        var value: String
        /// The value as a condition, such as "idle work counts after 60 days".
        var clause: String
        var rules: RuleSet
        /// The contracts, where it is they that are taken otherwise.
        var contracts: [Contract]?
        /// Whether failed work that was unpaid or disputed changes its weight
        /// with the value of a failure.
        var tiesUnpaidWeight = false
    }

    var id: String
    var name: String
    var assumed: String
    var why: String
    var alternatives: [Alternative]
    /// What is said before the values, where the asker could tell more.
    var request: String?
}

extension Assumption {
    /// The score with each alternative.
    func variation(of contracts: [Contract], by scorer: Scorer, now: ScoreRange) -> AssumptionVariation {
        let trials = alternatives.map { alternative in
            let range = ScoreRange(alternative.distribution(for: contracts, by: scorer))
            return AssumptionVariation.Trial(
                value: alternative.value, range: range, changes: !range.reads(like: now))
        }
        let text = AssumptionText(now: now, name: name, assumed: assumed, request: request)
        return AssumptionVariation(
            id: id, name: name, assumed: assumed, why: why, trials: trials,
            statements: text.sentences(zip(alternatives, trials).map { ($0.clause, $1) }))
    }
}

extension Assumption.Alternative {
    /// The score with the value.
    func distribution(for contracts: [Contract], by scorer: Scorer) -> ScoreDistribution {
        let contracts = self.contracts ?? contracts
        guard tiesUnpaidWeight else { return Scorer(rules: rules, asOf: scorer.asOf).distribution(for: contracts) }
        let history = AssessedHistory(contracts, rules: rules, asOf: scorer.asOf)
        return TiedWeight(failurePoints: rules.failurePoints).applied(to: history).distribution(negligible: 1e-17)
    }
}

extension ScoreRange {
    /// Whether another range shows other numbers, or a mean that is half a
    /// point or more away.
    func isFar(from other: ScoreRange) -> Bool {
        guard low == other.low, likely == other.likely, high == other.high else { return true }
        guard let mean = roundedExpected, let otherMean = other.roundedExpected else { return false }
        return abs(mean - otherMean) >= PlanFigures.tiePoints
    }

    /// Whether two ranges are the same when written.
    func reads(like other: ScoreRange) -> Bool {
        low == other.low && likely == other.likely && high == other.high && roundedExpected == other.roundedExpected
    }
}
