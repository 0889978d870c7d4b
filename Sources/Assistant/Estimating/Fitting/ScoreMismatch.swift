import CivilCalendar
import JobSuccess
import KnowledgeBase

/// The score that an asker sees cannot come from the contracts they told of,
/// by the rules in force.
struct ScoreMismatch {
    /// How the platform rounds is not told, so that a point is no mismatch.
    private static let tolerance = 1

    private let estimate: ScoreEstimate
    private let currentScore: Int
    /// The latest older rules that could produce it.
    private let older: ScoreEstimate?

    /// Nil where the rules in force can produce the score, or nothing is known.
    init?(estimate: ScoreEstimate, situation: Situation, asOf: CalendarDay) {
        // A score above the range is most often one from before the bad news.
        guard let shown = situation.number(.currentScore), let low = estimate.now.low,
            shown < Double(low - Self.tolerance), estimate.now.likely != nil,
            let counted = CountedContracts(situation, asOf: asOf)
        else { return nil }
        self.estimate = estimate
        currentScore = Int(shown.rounded())
        let before = RuleSet.all.filter { $0.validFrom < estimate.rules.validFrom }
        let older = before.reversed().lazy
            .map { counted.estimate(under: $0, asOf: $0.validUntil ?? asOf) }
            .first { Self.explains($0, shown) }
        // Who told of no bad one has not told of all, unless other rules explain it.
        guard older != nil || !SituationTally(situation).isWithoutBad else { return nil }
        self.older = older
    }

    /// Whether older rules could produce it.
    var isExplained: Bool { older != nil }

    /// What the phrase about it may name.
    var templateValues: TemplateValues {
        var values: TemplateValues = ["currentScore": .number(Double(currentScore))]
        for (name, value) in EstimateText(estimate).templateValues { values[name] = value }
        guard let older else { return values }
        let text = EstimateText(older)
        values["olderRules"] = .markdown(older.rules.title)
        values["olderRange"] = text.range.map(TemplateValue.markdown)
        values["olderArithmetic"] = older.arithmetic.map(TemplateValue.markdown)
        values["until"] = older.rules.validUntil.map { .markdown(EnglishDate.text($0)) }
        return values
    }

    private static func explains(_ estimate: ScoreEstimate, _ score: Double) -> Bool {
        guard let low = estimate.now.low, let high = estimate.now.high else { return false }
        return (Double(low - tolerance)...Double(high + tolerance)).contains(score)
    }
}
