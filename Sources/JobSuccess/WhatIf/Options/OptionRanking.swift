import CivilCalendar

/// Puts options in order and recommends at most one.
///
/// Money comes first: what gives up money is never recommended, and money
/// that waits is fetched before a score is thought of.
struct OptionRanking {
    /// An option on its way into the order.
    struct Candidate {
        let action: ContractAction
        var option: ScoreOption
        let outlook: CourseOutlook
        /// The score on the day on which all choices are compared.
        var later: ScoreDistribution?
    }

    /// The contract before anything is done.
    let subject: Contract
    /// The day on which one chooses.
    let day: CalendarDay
    /// Whether the contract is a success as it is.
    let countsAsGood: Bool
    /// The score today, which having none is taken to be worth.
    let today: ScoreDistribution

    /// The options in order.
    func ranked(_ candidates: [Candidate]) -> [ScoreOption] {
        let choices = candidates.filter(\.action.isChoice)
        let sound = choices.filter { !$0.outlook.givesUpMoney }
        var best = sorted(sound.filter(isWorthwhile))
        if !best.isEmpty { best[0].option.advice = .recommended }
        best += sorted(sound.filter { !isWorthwhile($0) })
        let rest = choices.filter(\.outlook.givesUpMoney) + candidates.filter { !$0.action.isChoice }
        return (best + rest).map(\.option)
    }

    /// Takes the best again and again, as ties are not transitive.
    private func sorted(_ candidates: [Candidate]) -> [Candidate] {
        var left = candidates
        var sorted: [Candidate] = []
        let neutral = neutralValue(among: candidates)
        while let index = best(of: left, neutral: neutral) { sorted.append(left.remove(at: index)) }
        return sorted
    }

    private func best(of candidates: [Candidate], neutral: Double) -> Int? {
        guard let urgent = candidates.map(urgency).max() else { return nil }
        let first = candidates.indices.filter { urgency(of: candidates[$0]) == urgent }
        let values = first.map { (index: $0, value: value(of: candidates[$0], neutral: neutral)) }
        guard let top = values.max(by: { $0.value < $1.value }) else { return nil }
        let tied = values.filter {
            top.value - $0.value < WhatIfFigures.tie || looks(candidates[$0.index], like: candidates[top.index])
        }
        // Candidates come in the order in which ties are broken.
        return tied.map(\.index).min()
    }

    /// Whether people are shown the same range. A success that is certain
    /// while the contract is open is not put at risk for that.
    private func looks(_ left: Candidate, like right: Candidate) -> Bool {
        !countsAsGood && ShownRange(left.option.range) == ShownRange(right.option.range)
    }
}

// MARK: - Money and score

extension OptionRanking {
    /// How much money an option brings in, and whether it is the one that
    /// brings the matter to its end: then it comes first, whatever the score.
    private struct Urgency: Comparable {
        let cents: Int
        let finishes: Bool

        static func < (left: Urgency, right: Urgency) -> Bool {
            (left.cents, left.finishes ? 1 : 0) < (right.cents, right.finishes ? 1 : 0)
        }
    }

    private func urgency(of candidate: Candidate) -> Urgency {
        Urgency(
            cents: candidate.outlook.secures.cents,
            finishes: candidate.action == .submitAndWait
                && (subject.submitted != nil || candidate.outlook.secures > .zero))
    }

    /// The expected score, having none being neutral.
    private func value(of candidate: Candidate, neutral: Double) -> Double {
        guard let later = candidate.later else { return neutral }
        let none = later.probabilityOfNone
        return none * neutral + (1 - none) * (later.mean ?? neutral)
    }

    /// What having no score is worth: today's score, or, where there is none,
    /// the middle of what could be.
    private func neutralValue(among candidates: [Candidate]) -> Double {
        if today.mode != nil, let mean = today.mean { return mean }
        let means = candidates.compactMap { $0.later?.mean }
        return means.isEmpty ? 0 : means.reduce(0, +) / Double(means.count)
    }

    /// Whether it may be recommended. Removing feedback has to better the
    /// score; waiting and ending need not.
    private func isWorthwhile(_ candidate: Candidate) -> Bool {
        // Before one has looked, nobody can tell what is safe.
        if candidate.outlook.isUnclear { return false }
        switch candidate.action {
        case .removeFeedback:
            guard let before = today.mean, let after = candidate.option.range.expected else { return false }
            return after - before >= WhatIfFigures.tie
        // Where nobody knows of any money, there may be nothing to wait for.
        case .submitAndWait: return urgency(of: candidate).finishes
        // Why a contract is on hold decides what to do with it.
        case .closeNow: return subject.status != .held && subject.isSilent(on: day)
        default: return true
        }
    }
}
