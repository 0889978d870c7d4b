import CivilCalendar

/// What closings do to the score, each case worked out once.
struct ClosingEffects {
    /// The score on one day.
    struct Effect {
        /// With clients who react as the assumed table says.
        let assumed: ScoreDistribution
        /// With clients who never react; nil by rules that leave silence out.
        let silent: ScoreDistribution?
    }

    /// Two closings in the same age group do the same, whatever their days.
    private struct Case: Hashable {
        let day: CalendarDay
        let groups: [Int: Int?]
    }

    private let outlook: Outlook
    private let countsSilence: Bool
    private let worthOfNone: Double
    private var known: [Case: Effect] = [:]

    init(_ outlook: Outlook) {
        self.outlook = outlook
        countsSilence =
            outlook.rules.unpaid.failsWithoutFeedback || outlook.rules.missingFeedback != .leftOut
        worthOfNone = outlook.distribution(on: outlook.today).mean ?? PlanFigures.worthOfNoScore
    }

    /// Whether an open contract is a success as it is.
    func countsAsGood(_ position: Int) -> Bool {
        Scorer(rules: outlook.rules, asOf: outlook.today).assessment(at: position, of: outlook.contracts).kind == .good
    }

    /// The score on a day after closings; those that come later are not yet
    /// made.
    mutating func effect(of closings: [Closing], on day: CalendarDay) -> Effect {
        let made = closings.filter { $0.day <= day }
        let groups = made.map { ($0.position, ageGroup(of: $0.day, on: day)) }
        let situation = Case(day: day, groups: Dictionary(groups) { first, _ in first })
        if let effect = known[situation] { return effect }
        let effect = Effect(
            assumed: distribution(on: day, closing: made, feedback: .unknown),
            silent: countsSilence && !made.isEmpty ? distribution(on: day, closing: made, feedback: .missing) : nil)
        known[situation] = effect
        return effect
    }

    /// The mean score, where having none is worth today's.
    func worth(of distribution: ScoreDistribution) -> Double {
        guard let mean = distribution.mean else { return worthOfNone }
        let none = distribution.probabilityOfNone
        return mean * (1 - none) + worthOfNone * none
    }

    /// The worse of the mean with clients as assumed and with silent ones, so
    /// that a plan does not build on an answer.
    func worth(of effect: Effect) -> Double {
        min(worth(of: effect.assumed), effect.silent.map { worth(of: $0) } ?? .infinity)
    }

    private func distribution(
        on day: CalendarDay, closing made: [Closing], feedback: Contract.Feedback
    ) -> ScoreDistribution {
        var contracts = outlook.contracts
        for closing in made {
            contracts[closing.position] = contracts[closing.position].ended(on: closing.day, by: .freelancer)
            contracts[closing.position].feedback = feedback
        }
        return Scorer(rules: outlook.rules, asOf: day).distribution(for: contracts)
    }

    private func ageGroup(of ended: CalendarDay, on day: CalendarDay) -> Int? {
        outlook.rules.spans.firstIndex { day < $0.firstDayOutside(for: ended) }
    }
}
