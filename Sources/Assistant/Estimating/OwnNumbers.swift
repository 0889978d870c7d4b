import CivilCalendar
import JobSuccess
import KnowledgeBase

/// The asker's own number in one line: the sum where the counts give one, else
/// what the shown score tells about the counts.
struct OwnNumbers {
    let situation: Situation
    /// The score of the counted contracts; nil where too little is counted.
    let estimate: ScoreEstimate?
    let asOf: CalendarDay
    /// Whether the question is about the score itself: elsewhere only what was
    /// counted is worth a line.
    let isAboutScore: Bool

    private var rules: RuleSet { estimate?.rules ?? .inForce(on: asOf) }

    /// What templates may name. Each line begins alike, with what it is and by
    /// which rules, so that it can be found in an answer.
    var templateValues: [(String, TemplateValue)] {
        let lines = [
            ("numbers", line), ("missing", FirstScore(situation, rules: rules, asOf: asOf)?.text),
            ("weighted", WeightedShare(situation, rules: rules)?.text),
            ("together", ClosingTogether(situation, rules: rules, asOf: asOf)?.text),
        ]
        let introduced = lines.compactMap { name, line in line.map { (name, "\(introduction) \($0)") } }
        let all = introduced + (next.map { [("next", $0)] } ?? [])
        return all.map { ($0, .markdown($1)) }
    }

    private var introduction: String { "(estimate, \(rules.title)):" }

    /// The number itself, without the words before it.
    var line: String? {
        if let estimate, let sum = EstimateText(estimate).arithmetic { return counted(sum, estimate) }
        if estimate != nil { return FirstScore(situation, rules: rules, asOf: asOf)?.text }
        guard let fit = ScoreFit(situation, rules: rules) else { return nil }
        if case .total = fit.basis { return fit.text }
        guard isAboutScore else { return nil }
        return ScoreFall(situation)?.text ?? fit.text
    }

    /// The sum of the counts; where nobody told of a bad contract and the score
    /// is lower, with what would explain it.
    private func counted(_ sum: String, _ estimate: ScoreEstimate) -> String {
        guard estimate.now.likely != nil else {
            return FirstScore(situation, rules: rules, asOf: asOf)?.text ?? "\(sum), most likely no score yet"
        }
        return unexplained.map { "\(sum); \($0.text)" } ?? sum
    }

    /// What would explain a score below that of the good contracts, where
    /// nobody told of any other.
    private var unexplained: ScoreFit? {
        guard SituationTally(situation).isWithoutBad, let estimate, let low = estimate.now.low,
            let fit = ScoreFit(situation, rules: rules), fit.score < low - 1,
            ScoreMismatch(estimate: estimate, situation: situation, asOf: asOf) == nil
        else { return nil }
        return fit
    }

    /// What the next good contracts make of it: those that are planned, or one.
    private var next: String? {
        let planned = [.plannedGood, .goodEnding].compactMap { situation.number($0) }.first
        let more = Int(min(max(planned ?? 1, 1), 1_000))
        guard let sum = sum(withMore: more) else { return nil }
        return more == 1 ? "one more good one makes \(sum)" : "\(more) more good ones make \(sum)"
    }

    private func sum(withMore more: Int) -> String? {
        if unexplained == nil, let counted = CountedContracts(situation, asOf: asOf) {
            return EstimateText(counted.estimate(withMoreGood: more)).arithmetic
        }
        guard let fit = ScoreFit(situation, rules: rules), fit.isCounted, !fit.isOutOfReach else { return nil }
        return ShareSum(good: fit.sum.good + more, total: fit.sum.total + more).text
    }
}
