import JobSuccess

/// All that was asked about a list of contracts, worked out: the object that
/// `ombud score --json` prints.
struct ScoreResult: Sendable {
    /// The score, with the options of the courses that were asked for.
    var report: ScoreReport
    /// What can be done with single contracts.
    var comparisons: [OptionComparison] = []
    /// Which contracts may have made the score that is shown.
    var explanation: ScoreExplanation?
    /// How to reach a score.
    var target: TargetPlan?
    /// In which order to close contracts.
    var closing: ClosingPlan?
    /// The coming months.
    var forecast: Forecast?
    /// The days on which contracts leave windows.
    var windowCalendar: WindowCalendar?
    /// What other assumptions would lead to.
    var assumptions: AssumptionSpread?

    /// A result with nothing but the score.
    init(report: ScoreReport) { self.report = report }

    /// The facts that options rest on, each once, in the order of their numbers.
    private var facts: [PlatformFact] {
        let options = report.estimate.options + comparisons.flatMap(\.options)
        let named = Set(options.flatMap(\.restsOn) + comparisons.flatMap(\.notPossible).flatMap(\.reason.restsOn))
        return PlatformFact.all.filter { named.contains($0.id) }
    }
}

extension ScoreResult: Encodable {
    private enum CodingKeys: CodingKey {
        case comparisons, explanation, target, closing, forecast, windowCalendar, assumptions, facts
    }

    /// Writes the report's keys, and one more for each thing that was asked.
    func encode(to encoder: any Encoder) throws {
        try report.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if !comparisons.isEmpty { try container.encode(comparisons, forKey: .comparisons) }
        try container.encodeIfPresent(explanation, forKey: .explanation)
        try container.encodeIfPresent(target, forKey: .target)
        try container.encodeIfPresent(closing, forKey: .closing)
        try container.encodeIfPresent(forecast, forKey: .forecast)
        try container.encodeIfPresent(windowCalendar, forKey: .windowCalendar)
        try container.encodeIfPresent(assumptions, forKey: .assumptions)
        if !facts.isEmpty { try container.encode(facts, forKey: .facts) }
    }
}
