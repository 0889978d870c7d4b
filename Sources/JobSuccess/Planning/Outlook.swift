import CivilCalendar

/// A history as it is known today, asked about later days.
struct Outlook {
    let rules: RuleSet
    let today: CalendarDay
    /// The contracts, with feedback that is open today left open.
    let contracts: [Contract]
    /// The coming days on which submitted work is paid by silence.
    let releases: [CalendarDay]

    init(_ contracts: [Contract], scorer: Scorer) {
        rules = scorer.rules
        today = scorer.asOf
        self.contracts = contracts.map { $0.unresolved(on: scorer.asOf) }
        releases = contracts.compactMap(\.silentRelease).filter { $0 >= scorer.asOf }
    }

    /// The same history if scores are always rounded down.
    var roundingDown: Outlook {
        var rules = rules
        rules.rounding = .down
        return Outlook(contracts, scorer: Scorer(rules: rules, asOf: today))
    }

    /// The score on a day if only the given endings come on top.
    func distribution(on day: CalendarDay, adding endings: [Contract] = []) -> ScoreDistribution {
        Scorer(rules: rules, asOf: day).distribution(for: contracts(on: day) + endings)
    }

    /// The contracts on a day: submitted work is paid by then if its clients
    /// stay silent. The score shows that from the day after on.
    private func contracts(on day: CalendarDay) -> [Contract] {
        guard releases.contains(where: { $0 < day }) else { return contracts }
        return contracts.map { contract in
            guard let release = contract.silentRelease, release >= today, release < day else { return contract }
            return contract.paid(contract.inEscrow, on: release)
        }
    }

    /// Today and the same day of each following month.
    ///
    /// Short months end the day early, but the next long month does not: each
    /// is counted from today, not from the month before it.
    func monthDays(_ months: Int) -> [CalendarDay] {
        (0...min(max(months, 0), PlanFigures.mostMonths)).map { today.adding(months: $0) }
    }
}
