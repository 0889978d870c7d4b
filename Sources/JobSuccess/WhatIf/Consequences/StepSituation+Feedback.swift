import CivilCalendar

// The client's word at the end.
extension StepSituation {
    /// The ways in which an ended contract can be rated, after what happened
    /// before.
    func rated(
        _ ended: Contract, on end: CalendarDay, after turns: [Way.Turn] = [], byItself: Bool = false
    ) -> Consequences {
        let turns = turns + [Way.Turn(day: end, contract: ended, happensByItself: byItself)]
        let lastDay = end.adding(days: RuleFigures.feedbackWindowDays)
        let ways = verdicts(on: ended, at: end).map { verdict, probability in
            Way(
                what: Self.words(for: verdict), probability: probability,
                turns: turns + [Way.Turn(day: lastDay, contract: ended.rated(verdict), happensByItself: true)])
        }
        var result = Consequences(ways, settles: settled(after: end))
        result.unresolved = [Way(what: "feedback open", probability: 1, turns: turns)]
        result.facts = [.feedbackWindow] + silenceFacts
        let silent = silence(of: ended, at: end)
        result.assumptions = [silenceAssumption(of: ended, silent: silent)].compactMap(\.self)
        return result
    }

    static func words(for verdict: Contract.Verdict) -> String {
        switch verdict {
        case .none: "no feedback"
        case .good: "good feedback"
        case .bad: "bad feedback"
        }
    }

    /// What the client of an ended contract may say, as the scorer has it.
    func verdicts(on ended: Contract, at day: CalendarDay) -> [(Contract.Verdict, Double)] {
        verdicts(on: ended, silent: silence(of: ended, at: day))
    }

    /// What the client may say who is silent with a probability.
    func verdicts(on ended: Contract, silent: Double) -> [(Contract.Verdict, Double)] {
        let bad = rules.hiddenFeedback.probability(for: ended)
        let all: [(Contract.Verdict, Double)] = [
            (.none, silent), (.good, (1 - silent) * (1 - bad)), (.bad, (1 - silent) * bad),
        ]
        return all.filter { $0.1 > 0 }
    }

    /// How likely the client of an ended contract says nothing.
    func silence(of ended: Contract, at day: CalendarDay) -> Double {
        let mustRate = ended.endedBy == .client || ended.feedback(asOf: day) == .given
        return mustRate ? 0 : rules.hiddenFeedback.silenceProbability
    }

    /// What is taken to be so where the client may stay silent.
    func silenceAssumption(of ended: Contract, silent: Double) -> String? {
        guard silent > 0 else { return nil }
        let bad = PercentText.whole(rules.hiddenFeedback.probability(for: ended))
        return "The client leaves no feedback with a probability of \(PercentText.whole(silent)) %, and if any, bad "
            + "feedback with \(bad) %; both are assumed."
    }

}
