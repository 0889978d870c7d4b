import CivilCalendar
import JobSuccess

/// The contracts that a situation counts, and the score they would give.
struct CountedContracts {
    private(set) var counts: ContractCounts
    let asOf: CalendarDay
    private var currentScore: Int?
    private let untold: Int

    /// Whether the counts leave open if the silent contracts count.
    private let idleIsOpen: Bool

    /// Counts a situation's contracts; nil where too little is known.
    init?(_ situation: Situation, asOf: CalendarDay) {
        let tally = SituationTally(situation)
        guard let good = tally.good, good + tally.bad + tally.quiet > 0 else { return nil }
        untold = tally.untold
        var counts = ContractCounts()
        counts.good = good
        counts.bad = tally.bad
        counts.noFeedback = tally.noFeedback
        counts.noEarnings = tally.noEarnings
        counts.clients = situation.number(.clients).map { Int($0) }
        let paid = situation.flag(.hasEarnings)
        if paid == true { counts.paidIdle = tally.quiet } else { counts.unpaidIdle = tally.quiet }
        // A contract that may have been paid may be left out, however long it is idle.
        counts.idleMonths = paid == nil ? nil : Self.monthsIdle(situation)
        self.counts = counts
        self.asOf = asOf
        idleIsOpen = counts.unpaidIdle > 0 && counts.idleMonths == nil
        currentScore = situation.number(.currentScore).map { Int($0.rounded()) }
    }

    private static let daysInMonth = 30.4

    private static func monthsIdle(_ situation: Situation) -> Double? {
        situation.number(.monthsIdle) ?? situation.number(.daysSilent).map { $0 / daysInMonth }
    }

    /// The score under the rules in force.
    var estimate: ScoreEstimate { estimate(under: .inForce(on: asOf), asOf: asOf) }

    /// The score under the rules in force once so many more contracts have
    /// ended well.
    func estimate(withMoreGood more: Int) -> ScoreEstimate {
        var later = self
        later.counts.good += more
        later.currentScore = nil
        return later.estimate
    }

    /// The score under a rule set. Where the shown score tells how contracts
    /// of which nothing is known count, it does so; else the range covers both.
    func estimate(under rules: RuleSet, asOf: CalendarDay) -> ScoreEstimate {
        let readings = readings.map { $0.estimate(rules: rules, asOf: asOf) }
        let open = counts.estimate(rules: rules, asOf: asOf)
        if let currentScore, let settled = readings.first(where: { $0.now.likely == currentScore }) { return settled }
        return untold > 0 ? readings.reduce(readings.first ?? open) { $0.widened(by: $1) } : open
    }

    /// The counts with each thing that was left open settled one way.
    private var readings: [ContractCounts] {
        var failed = counts
        // Of "3 of my 4 went well" the fourth did not, as a rule.
        failed.bad += untold
        let settled = untold > 0 ? [failed, counts] : [counts]
        guard idleIsOpen else { return settled }
        return settled.flatMap { counts in
            [Double.infinity, 0].map { months in
                var counts = counts
                counts.idleMonths = months
                return counts
            }
        }
    }
}

extension ScoreEstimate {
    /// The same estimate with a range that covers another one's too.
    fileprivate func widened(by other: ScoreEstimate) -> ScoreEstimate {
        var wide = self
        wide.now.low = [now.low, other.now.low].compactMap { $0 }.min()
        wide.now.high = [now.high, other.now.high].compactMap { $0 }.max()
        return wide
    }
}
