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

    /// The goal that the asker named, or 90; nil where nothing is known to be
    /// bad, or the goal is 100, which one bad contract rules out.
    init?(_ situation: Situation) {
        let tally = SituationTally(situation)
        let wanted = situation.number(.targetScore).map { Int(min(max($0, 0), 100)) } ?? Self.usual
        guard tally.bad > 0, (1..<100).contains(wanted) else { return nil }
        let rest = 100 - wanted
        let needed = (wanted * tally.bad + rest - 1) / rest
        score = wanted
        total = needed
        more = tally.untold == 0 ? tally.good.map { max(0, needed - $0) } : nil
    }

    /// What templates may name.
    var templateValues: [(String, TemplateValue)] {
        let known = [("score", score), ("total", total)] + (more.map { [("more", $0)] } ?? [])
        return known.map { ("goal.\($0)", .number(Double($1))) }
    }
}
