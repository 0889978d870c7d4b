import CivilCalendar

extension Scorer {
    /// How many more good endings lead to a score, today and in each of the
    /// coming months.
    ///
    /// The numbers come from scoring the history with that many contracts
    /// more, so they hold for the score as it is shown, rounding included.
    ///
    ///     let plan = scorer.targetPlan(toReach: 90, for: contracts)
    ///     plan.months.first?.needed  // .count(4)
    ///
    /// - Parameters:
    ///   - target: The score wished for, 0 to 100; other numbers are clamped.
    ///   - contracts: The history.
    ///   - amount: What each new contract pays. It decides their weight.
    ///   - months: How far to look, 0 to 60; other numbers are clamped.
    public func targetPlan(
        toReach target: Int, for contracts: [Contract], each amount: Dollars = Dollars(100), months: Int = 24
    ) -> TargetPlan {
        let outlook = Outlook(contracts, scorer: self)
        let target = min(max(target, 0), 100)
        let assumptions = PlanAssumption.common(to: outlook) + [.endingsOnTheDay(amount: amount)]
        var plan = TargetPlan(
            target: target,
            amount: amount,
            weight: rules.weightOfGoodEnding(on: asOf, each: amount),
            months: outlook.months(months, toReach: target, each: amount),
            reachedWithout: outlook.firstDay(reaching: target, within: months),
            missing: report(for: contracts).estimate.missing,
            assumptions: assumptions.map(\.description))
        plan.statements = TargetSentences(plan: plan, rules: rules).all
        return plan
    }
}

extension Outlook {
    fileprivate func months(_ months: Int, toReach target: Int, each amount: Dollars) -> [TargetMonth] {
        let down = roundingDown
        var (likely, safely) = (1, 1)
        return monthDays(months).map { date in
            var day = TargetDay(self, day: date, target: target, amount: amount)
            let needed = day.endings(forChance: PlanFigures.likelyChance, near: likely)
            let neededSafely = day.endings(forChance: PlanFigures.safeChance, near: safely)
            // A month changes little, so the last answer is a good guess.
            likely = needed.count ?? PlanFigures.mostEndings
            safely = neededSafely.count ?? PlanFigures.mostEndings
            var strictDay = TargetDay(down, day: date, target: target, amount: amount)
            let strictly = strictDay.endings(forChance: PlanFigures.likelyChance, near: likely)
            return TargetMonth(
                date: date, without: ScoreRange(day.distribution(with: 0)), needed: needed,
                neededRoundedDown: strictly == needed ? nil : strictly, neededSafely: neededSafely)
        }
    }

    /// The first day with the target in reach if nothing more happens.
    fileprivate func firstDay(reaching target: Int, within months: Int) -> CalendarDay? {
        let last = monthDays(months).last ?? today
        let turning = TurningDays(self, departures: Departures(self, through: last), through: last)
        let days = [today] + turning.days.prefix(PlanFigures.mostCalendarDays)
        return days.first { distribution(on: $0).reaches(target, withChance: PlanFigures.likelyChance) }
    }
}
