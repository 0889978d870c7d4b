extension OutcomeClassifier {
    /// One failed job of ordinary weight, as an unpaid or idle contract is.
    var ordinaryFailure: Tally { Tally(bad: JobWeight.one.quarters) }

    /// A full refund leaves the weight of an ordinary job (assumed).
    private func ownWeight(of contract: Contract) -> JobWeight {
        guard let tiers = rules.valueTiers else { return .one }
        return contract.isPaid == false ? .one : tiers.weight(of: contract.earned)
    }

    private func extraWeight(of contract: Contract) -> JobWeight {
        guard let rule = rules.lengthRule, contract.isPaid != false else { return .none }
        return rule.extra(paidPeriods: contract.paidPeriods ?? 1, onTopOf: ownWeight(of: contract))
    }

    /// All jobs of a contract as successes.
    func good(_ contract: Contract) -> Tally {
        Tally(good: ownWeight(of: contract).quarters + extraWeight(of: contract).quarters)
    }

    /// Only the last of several jobs is a failure. It carries the weight by
    /// value (assumed).
    func bad(_ contract: Contract) -> Tally {
        Tally(good: extraWeight(of: contract).quarters, bad: ownWeight(of: contract).quarters)
    }

    /// What a good rating counts: nothing for unpaid work, by most rules.
    func praiseTally(_ contract: Contract) -> Tally {
        contract.isPaid == false && !rules.unpaid.succeedsWithPraise ? .zero : good(contract)
    }
}
