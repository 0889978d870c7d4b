import CivilCalendar

/// Finds how many new endings reach a target on one day.
///
/// One more good ending never makes a target less likely, so the number is
/// found by doubling steps and then by halving them.
struct TargetDay {
    let outlook: Outlook
    let day: CalendarDay
    let target: Int
    let amount: Dollars
    private var distributions: [Int: ScoreDistribution] = [:]

    init(_ outlook: Outlook, day: CalendarDay, target: Int, amount: Dollars) {
        self.outlook = outlook
        self.day = day
        self.target = target
        self.amount = amount
    }

    /// The score on the day with so many new endings.
    mutating func distribution(with endings: Int) -> ScoreDistribution {
        if let known = distributions[endings] { return known }
        let more = Contract.goodEndings(endings, on: day, each: amount)
        let result = outlook.distribution(on: day, adding: more)
        distributions[endings] = result
        return result
    }

    /// The fewest endings after which the target is at least so likely.
    ///
    /// - Parameter guess: A number that is perhaps near; only the speed
    ///   depends on it.
    mutating func endings(forChance chance: Double, near guess: Int) -> EndingsNeeded {
        if reaches(chance, with: 0) { return .count(0) }
        guard canHelp else { return .noNumber }
        guard let bracket = bracket(forChance: chance, near: guess) else { return outOfReach }
        var (low, high) = bracket
        while high - low > 1 {
            let middle = (low + high) / 2
            if reaches(chance, with: middle) { high = middle } else { low = middle }
        }
        return .count(high)
    }
}

// MARK: - Parts

extension TargetDay {
    private mutating func reaches(_ chance: Double, with endings: Int) -> Bool {
        distribution(with: endings).reaches(target, withChance: chance)
    }

    /// A number of endings that is too few and one that is enough; nil where
    /// none up to the limit is.
    private mutating func bracket(forChance chance: Double, near guess: Int) -> (low: Int, high: Int)? {
        let start = min(max(guess, 1), PlanFigures.mostEndings)
        var step = 1
        if reaches(chance, with: start) {
            var high = start
            while high > step, reaches(chance, with: high - step) {
                high -= step
                step *= 2
            }
            return (max(high - step, 0), high)
        }
        var low = start
        while low < PlanFigures.mostEndings {
            let high = min(low + step, PlanFigures.mostEndings)
            if reaches(chance, with: high) { return (low, high) }
            low = high
            step *= 2
        }
        return nil
    }

    /// Whether a new ending counts at all.
    private var canHelp: Bool { outlook.rules.weightOfGoodEnding(on: day, each: amount) > .none }

    /// A share comes as near to one as one likes, so only what must not be
    /// rounded up to 100 is out of reach for ever.
    private var outOfReach: EndingsNeeded {
        let roundsDown = outlook.rules.rounding == .down
        return roundsDown && target == 100 ? .noNumber : .moreThan(PlanFigures.mostEndings)
    }
}

extension RuleSet {
    /// What a contract that ends well weighs; nothing where it is left out or
    /// no window is there to hold it.
    func weightOfGoodEnding(on day: CalendarDay, each amount: Dollars) -> JobWeight {
        guard !spans.isEmpty else { return .none }
        let endings = Contract.goodEndings(1, on: day, each: amount)
        return Scorer(rules: self, asOf: day).assess(endings).first?.assessment.weight ?? .none
    }
}

extension ScoreDistribution {
    /// Whether the score is at least so high with at least that chance; a
    /// history without a score reaches nothing.
    func reaches(_ target: Int, withChance chance: Double) -> Bool {
        let atLeast = (0...100).filter { $0 >= target }.reduce(0) { $0 + probability(of: $1) }
        // Sums of probabilities carry rounding errors of this order.
        return atLeast >= chance - 1e-12
    }
}
