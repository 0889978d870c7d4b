/// All that was asked about a list of contracts, worked out. The terminal and the service give out
/// the same object.
package struct ScoreResult: Sendable {
    /// The score, with the options of the courses that were asked for.
    package private(set) var report: ScoreReport
    /// What can be done with single contracts.
    package private(set) var comparisons: [OptionComparison] = []
    /// Which contracts may have made the score that is shown.
    package let explanation: ScoreExplanation?
    /// How to reach a score.
    package let target: TargetPlan?
    /// In which order to close contracts.
    package let closing: ClosingPlan?
    /// The coming months.
    package let forecast: Forecast?
    /// The days on which contracts leave windows.
    package let windowCalendar: WindowCalendar?
    /// What other assumptions would lead to.
    package let assumptions: AssumptionSpread?

    /// Works out what is asked.
    ///
    /// - Throws: `WhatIfError` for a course or a comparison of a contract that is not there.
    package init(_ request: ScoreRequest, of contracts: [Contract], scorer: Scorer) throws(WhatIfError) {
        let whatIf = WhatIf(contracts: contracts, scorer: scorer)
        report = scorer.report(for: contracts)
        for course in request.courses { report.estimate.options.append(try whatIf.option(for: course)) }
        for id in request.compared { comparisons.append(try whatIf.comparison(of: id)) }
        explanation = request.shown.map { scorer.explanation(of: $0, for: contracts) }
        target = request.target.map {
            scorer.targetPlan(toReach: $0, for: contracts, each: request.amount, months: request.months)
        }
        closing = request.closing.map { scorer.closingPlan(for: $0.ids, contracts: contracts) }
        forecast =
            request.forecast
            ? scorer.forecast(
                for: contracts, months: request.months, goodEndingsAMonth: request.goodEndings, each: request.amount)
            : nil
        windowCalendar =
            request.forecast
            ? scorer.windowCalendar(for: contracts, months: request.months, atMost: request.mostDays) : nil
        assumptions = request.assumptions ? scorer.assumptionSpread(for: contracts) : nil
    }

    /// The facts that options rest on, each once, in the order of their numbers.
    package var facts: [PlatformFact] {
        let options = report.estimate.options + comparisons.flatMap(\.options)
        let named = Set(options.flatMap(\.restsOn) + comparisons.flatMap(\.notPossible).flatMap(\.reason.restsOn))
        return PlatformFact.all.filter { named.contains($0.id) }
    }
}

extension ScoreRequest.Closing {
    /// Nil for every open one.
    fileprivate var ids: [String]? { if case .these(let ids) = self { ids } else { nil } }
}

extension ScoreResult: Encodable {
    private enum CodingKeys: CodingKey {
        case comparisons, explanation, target, closing, forecast, windowCalendar, assumptions, facts
    }

    /// Writes the report's keys, and one more for each thing that was asked.
    package func encode(to encoder: any Encoder) throws {
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
