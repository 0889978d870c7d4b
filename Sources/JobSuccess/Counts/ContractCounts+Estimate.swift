public import CivilCalendar

extension ContractCounts {
    /// The score that these counts suggest.
    ///
    /// The likely and the expected score take every contract as ordinary. The
    /// range also covers every mix of values, where values matter, and both
    /// cases where nobody told for how long contracts have been idle.
    ///
    /// - Parameters:
    ///   - rules: The rules; those of the day unless others are given.
    ///   - asOf: The day.
    public func estimate(rules: RuleSet? = nil, asOf: CalendarDay) -> ScoreEstimate {
        let rules = rules ?? .inForce(on: asOf)
        let cases = cases(rules: rules, asOf: asOf)
        let now = range(cases, rules: rules)
        return ScoreEstimate(
            rules: rules,
            asOf: asOf,
            now: now,
            arithmetic: arithmetic(cases, likely: now.likely, rules: rules),
            missing: now.likely == nil ? cases.first?.missing : nil)
    }

    /// How many more good contracts bring the score to a target; nil where no
    /// number does, such as 100 with a bad one.
    ///
    /// The share before rounding has to reach the target. New contracts are
    /// taken to be with new clients. Uncertain contracts are taken as good and
    /// idle ones of unknown age as counted.
    ///
    /// - Parameters:
    ///   - target: The score to reach, in per cent; above 100 is out of reach.
    ///   - weight: What each new contract weighs.
    ///   - rules: The rules; those of the day unless others are given.
    ///   - asOf: The day.
    public func goodOutcomesNeeded(
        toReach target: Int, each weight: JobWeight = .one, rules: RuleSet? = nil, asOf: CalendarDay
    ) -> Int? {
        let rules = rules ?? .inForce(on: asOf)
        guard let first = cases(rules: rules, asOf: asOf).first, target <= 100, weight > .none else { return nil }
        let share = max(target, 0)
        let tally = first.tally(hiddenBad: 0)
        // Needed: target × (total + n × weight) ≤ points + 100 × n × weight.
        let lacking = share * tally.total - tally.good * 100 - tally.bad * rules.failurePoints
        let toMinimum = max(first.missing?.jobs ?? 0, first.missing?.clients ?? 0)
        if lacking <= 0 { return toMinimum }
        let gain = (100 - share) * weight.quarters
        return gain == 0 ? nil : max(toMinimum, (lacking + gain - 1) / gain)
    }
}

// MARK: - Cases

extension ContractCounts {
    /// The cases there are, the one with more counted contracts first; they
    /// are as likely.
    private func cases(rules: RuleSet, asOf: CalendarDay) -> [CountedCase] {
        idleAnswers(rules).map { CountedCase(self, rules: rules, asOf: asOf, countsIdle: $0) }
    }

    private func idleAnswers(_ rules: RuleSet) -> [Bool] {
        guard let threshold = rules.idleDays, unpaidIdle > 0 else { return [false] }
        guard let idleMonths, !idleMonths.isNaN else { return [true, false] }
        return [idleMonths * Self.daysInMonth >= Double(threshold)]
    }

    /// Mean length of a calendar month.
    private static let daysInMonth = 365.25 / 12

    private func range(_ cases: [CountedCase], rules: RuleSet) -> ScoreRange {
        var range = ScoreRange(mixed(cases) { $0.distribution() })
        guard let tiers = rules.valueTiers else { return range }
        let (light, heavy) = (tiers.lightest, tiers.heaviest)
        let worst = mixed(cases) { $0.distribution(goodWeight: light, badWeight: heavy) }
        let best = mixed(cases) { $0.distribution(goodWeight: heavy, badWeight: light) }
        range.low = [range.low, worst.p10].compactMap(\.self).min()
        range.high = [range.high, best.p90].compactMap(\.self).max()
        return range
    }

    private func mixed(
        _ cases: [CountedCase], _ distribution: (CountedCase) -> ScoreDistribution
    ) -> ScoreDistribution {
        guard let first = cases.first, let last = cases.last else { return ScoreDistribution(certain: nil) }
        guard cases.count > 1 else { return distribution(first) }
        return ScoreDistribution(
            distribution(first), withProbability: RuleFigures.untoldCounts, else: distribution(last))
    }

    private func arithmetic(_ cases: [CountedCase], likely: Int?, rules: RuleSet) -> String? {
        let tallies = cases.filter { $0.missing == nil }.map { $0.tally(hiddenBad: 0) }
        return tallies.first { rules.score(of: $0) == likely }.flatMap(ScoreArithmetic(rules: rules).text)
    }
}
