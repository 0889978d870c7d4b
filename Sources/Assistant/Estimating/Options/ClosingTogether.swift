import CivilCalendar
import JobSuccess

/// What several quiet contracts do to the score if all of them are ended:
/// without feedback, with one bad end, or with nothing but bad ends.
struct ClosingTogether {
    private let quiet: Int
    private let goodEnding: Int
    private let counts: ContractCounts
    private let isPaid: Bool
    private let rules: RuleSet
    private let asOf: CalendarDay

    /// Nil where fewer than two are quiet, the others are not counted, or
    /// submitted work waits: money comes before a number.
    init?(_ situation: Situation, rules: RuleSet, asOf: CalendarDay) {
        let tally = SituationTally(situation)
        quiet = tally.quiet > 0 ? tally.quiet : tally.running
        guard quiet > 1, let good = tally.good, good + tally.bad > 0, situation.flag(.submitted) != true else {
            return nil
        }
        var counts = ContractCounts()
        counts.good = good
        counts.bad = tally.bad
        counts.noFeedback = tally.noFeedback
        counts.noEarnings = tally.noEarnings
        counts.clients = situation.number(.clients).map { Int(min(max($0, 0), 10_000)) }
        self.counts = counts
        goodEnding = situation.number(.goodEnding).map { Int(min(max($0, 0), 10_000)) } ?? 0
        isPaid = situation.flag(.hasEarnings) == true
        self.rules = rules
        self.asOf = asOf
    }

    /// What an answer says of it; nil where there would be no score.
    var text: String? {
        guard let silent = sum(bad: 0), let one = sum(bad: 1), let all = sum(bad: quiet) else { return nil }
        guard silent != all else { return "all \(quiet) ended, with or without feedback, \(silent)" }
        let now = "all \(quiet) ended without feedback, \(silent); one of them badly, \(one); all badly, \(all)"
        guard goodEnding > 0, let later = sum(bad: 1, more: goodEnding) else { return now }
        return "\(now); after \(goodEnding) more good, one badly, \(later)"
    }

    private func sum(bad: Int, more good: Int = 0) -> String? {
        var counts = counts
        counts.good += good
        counts.bad += bad
        if isPaid { counts.noFeedback += quiet - bad } else { counts.noEarnings += quiet - bad }
        return counts.estimate(rules: rules, asOf: asOf).arithmetic
    }
}
