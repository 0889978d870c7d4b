import JobSuccess
import KnowledgeBase

/// How many good contracts a score asks for, all of one size: a bad one counts
/// as zero, so the good share must reach the score.
struct ScoreGoal: Equatable {
    /// What "excellent" begins with (help page on the score,
    /// support.upwork.com article 211068358).
    private static let usual = 90

    /// The score to reach, 1 to 99.
    let score: Int
    /// The good contracts it takes in all.
    let total: Int
    /// Those still missing; nil where the good ones are not known.
    let more: Int?

    /// The goal that the asker named, or 90. Where nobody told how many are
    /// bad, the shown score and the number of contracts do.
    ///
    /// Nil where neither of them tells how many are bad, where the goal is 0, or
    /// 100, which one bad contract rules out, and where the shown score alone
    /// is known and has reached the goal.
    init?(_ situation: Situation, rules: RuleSet) {
        let wanted = situation.number(.targetScore).map { Int(min(max($0, 0), 100)) } ?? Self.usual
        guard (1..<100).contains(wanted), let start = Self.start(situation, rules: rules, wanted: wanted) else {
            return nil
        }
        let rest = 100 - wanted
        let needed = (wanted * start.bad + rest - 1) / rest
        score = wanted
        total = needed
        more = start.good.map { max(0, needed - $0) }
    }

    /// Where the asker stands: the contracts that went badly and, if known,
    /// those that went well.
    private static func start(_ situation: Situation, rules: RuleSet, wanted: Int) -> (bad: Int, good: Int?)? {
        let tally = SituationTally(situation)
        if tally.bad > 0 { return (tally.bad, tally.untold == 0 ? tally.good : nil) }
        guard let fit = ScoreFit(situation, rules: rules), fit.score < wanted, fit.isCounted, !fit.isOutOfReach
        else { return nil }
        return (fit.bad, fit.sum.good)
    }

    /// What templates may name.
    var templateValues: [(String, TemplateValue)] {
        let known = [("score", score), ("total", total)] + (more.map { [("more", $0)] } ?? [])
        return known.map { ("goal.\($0)", .number(Double($1))) }
    }
}
