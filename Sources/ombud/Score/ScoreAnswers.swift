import JobSuccess

/// All that was asked about a list of contracts, worked out.
struct ScoreAnswers {
    /// The score, with the options of `--if`.
    var report: ScoreReport
    /// The contracts of `--compare`.
    var comparisons: [OptionComparison] = []
    var explanation: ScoreExplanation?
    var target: TargetPlan?
    var closing: ClosingPlan?
    var forecast: Forecast?
    var windowCalendar: WindowCalendar?
    var assumptions: AssumptionSpread?

    /// The facts that options rest on, each once, in the order of their
    /// numbers.
    var facts: [PlatformFact] {
        let options = report.estimate.options + comparisons.flatMap(\.options)
        let named = Set(options.flatMap(\.restsOn) + comparisons.flatMap(\.notPossible).flatMap(\.reason.restsOn))
        return PlatformFact.all.filter { named.contains($0.id) }
    }
}

extension ScoreAnswers {
    /// Works out what is asked.
    ///
    /// - Parameter mostDays: The most days of the calendar that are wanted.
    init(
        _ questions: ScoreQuestions, of contracts: [Contract], scorer: Scorer, mostDays: Int
    ) throws(WhatIfError) {
        let whatIf = WhatIf(contracts: contracts, scorer: scorer)
        report = scorer.report(for: contracts)
        for course in questions.courses { report.estimate.options.append(try whatIf.option(for: course)) }
        for id in questions.compared { comparisons.append(try whatIf.comparison(of: id)) }
        explanation = questions.shown.map { scorer.explanation(of: $0, for: contracts) }
        target = questions.target.map {
            scorer.targetPlan(toReach: $0, for: contracts, each: questions.amount, months: questions.months)
        }
        if !questions.closed.isEmpty {
            closing = scorer.closingPlan(for: questions.closedIDs(among: contracts), contracts: contracts)
        }
        if questions.forecast {
            forecast = scorer.forecast(
                for: contracts, months: questions.months, goodEndingsAMonth: questions.goodEndings,
                each: questions.amount)
            windowCalendar = scorer.windowCalendar(for: contracts, months: questions.months, atMost: mostDays)
        }
        assumptions = questions.assumptions ? scorer.assumptionSpread(for: contracts) : nil
    }
}

extension ScoreAnswers: Encodable {
    private enum Key: String, CodingKey {
        case comparisons, explanation, target, closing, forecast, windowCalendar, assumptions, facts
    }

    /// Writes the report's keys, and one more for each thing that was asked.
    func encode(to encoder: any Encoder) throws {
        try report.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
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
