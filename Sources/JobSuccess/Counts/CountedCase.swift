import CivilCalendar

/// What counts alone say under a rule set, once it is settled whether the idle
/// contracts are counted.
struct CountedCase {
    let rules: RuleSet
    let minimum: RuleSet.Minimum
    /// Good and bad contracts, whose weight by value nobody told.
    let good: Int
    let bad: Int
    /// Contracts that may be either.
    let uncertain: Int
    let uncertainBadProbability: Double
    /// What weighs the same whatever was paid: unpaid work and silence.
    let fixed: Tally
    let jobs: Int
    let clients: Int

    init(_ counts: ContractCounts, rules: RuleSet, asOf: CalendarDay, countsIdle: Bool) {
        let counts = counts.inRange
        self.rules = rules
        minimum = rules.minimum(on: asOf)
        good = counts.good
        bad = counts.bad
        uncertain = counts.uncertain
        uncertainBadProbability = Self.hiddenBadProbability(rules: rules, asOf: asOf)
        let unpaid = rules.unpaid.failsWithoutFeedback ? counts.noEarnings : 0
        let failures = unpaid + (countsIdle ? counts.unpaidIdle : 0)
        let surplus = Self.surplus(counts, rules: rules)
        fixed = Tally(bad: failures * JobWeight.one.quarters + surplus.count * surplus.weight.quarters)
        jobs = good + bad + uncertain + failures + surplus.count
        clients = min(counts.clients ?? jobs, jobs)
    }

    /// The least that is missing for a score; nil where nothing is.
    var missing: ScoreEstimate.Shortfall? {
        let jobs = max(0, minimum.jobs - jobs)
        let clients = max(0, minimum.clients - clients)
        return jobs + clients == 0 ? nil : ScoreEstimate.Shortfall(jobs: jobs, clients: clients)
    }

    /// What is counted if so many of the uncertain contracts are bad.
    func tally(hiddenBad: Int, goodWeight: JobWeight = .one, badWeight: JobWeight = .one) -> Tally {
        let known = Tally(
            good: (good + uncertain - hiddenBad) * goodWeight.quarters, bad: (bad + hiddenBad) * badWeight.quarters)
        return known + fixed
    }

    /// How likely each score is, if every good contract has one weight and
    /// every bad one another.
    func distribution(goodWeight: JobWeight = .one, badWeight: JobWeight = .one) -> ScoreDistribution {
        guard missing == nil else { return ScoreDistribution(certain: nil) }
        var hidden = CoinSum()
        for _ in 0..<uncertain { hidden.add(weight: 1, probability: uncertainBadProbability) }
        var places = [Double](repeating: 0, count: 102)
        for (count, probability) in hidden.outcomes {
            let tally = tally(hiddenBad: count, goodWeight: goodWeight, badWeight: badWeight)
            places[rules.score(of: tally).map { $0 + 1 } ?? 0] += probability
        }
        return ScoreDistribution(places: places)
    }
}

// MARK: - Rules on counts

extension CountedCase {
    private static func hiddenBadProbability(rules: RuleSet, asOf: CalendarDay) -> Double {
        guard rules.hasPrivateRating(endedOn: asOf) else { return 0 }
        var contract = Contract(id: "", status: .ended)
        contract.stars = 5
        return rules.hiddenFeedback.probability(for: contract)
    }

    private static func surplus(_ counts: ContractCounts, rules: RuleSet) -> (count: Int, weight: JobWeight) {
        guard case .excessCounts(let sharePercent, let weight) = rules.missingFeedback else { return (0, .none) }
        let paid = counts.good + counts.bad + counts.uncertain + counts.noFeedback
        let ignored = SurplusWithoutFeedback.ignored(of: paid, sharePercent: sharePercent)
        return (max(0, counts.noFeedback - ignored), weight)
    }
}
