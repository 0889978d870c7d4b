import CivilCalendar
import JobSuccess

/// The contracts that a situation counts, and the score they would give.
struct CountedContracts {
    let counts: ContractCounts
    let asOf: CalendarDay
    private let currentScore: Int?

    /// Whether the counts leave open if the silent contracts count.
    private let idleIsOpen: Bool

    /// Counts a situation's contracts; nil where too little is known.
    init?(_ situation: Situation, asOf: CalendarDay) {
        let tally = SituationTally(situation)
        guard let good = tally.good, good + tally.bad + tally.quiet > 0 else { return nil }
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

    /// The score under a rule set. Where the shown score tells whether silent
    /// contracts count, it does so.
    func estimate(under rules: RuleSet, asOf: CalendarDay) -> ScoreEstimate {
        let open = counts.estimate(rules: rules, asOf: asOf)
        guard idleIsOpen, let currentScore else { return open }
        let settled = [Double.infinity, 0].map { months in
            var counts = counts
            counts.idleMonths = months
            return counts.estimate(rules: rules, asOf: asOf)
        }
        return settled.first { $0.now.likely == currentScore } ?? open
    }
}
