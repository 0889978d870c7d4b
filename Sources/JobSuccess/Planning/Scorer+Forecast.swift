import CivilCalendar

extension Scorer {
    /// The score on this day and on the same day of each following month.
    ///
    /// Nothing is taken to happen but what the arguments say; what is assumed
    /// stands in the result. Open contracts stay open, and feedback that
    /// nobody knows today stays uncertain.
    ///
    ///     let forecast = scorer.forecast(for: contracts, months: 6)
    ///     forecast.points.last?.range.likely
    ///
    /// - Parameters:
    ///   - contracts: The history.
    ///   - months: How far to look, 0 to 60; other numbers are clamped.
    ///   - goodEndingsAMonth: How many contracts with new clients end well on
    ///     each later month's day, 0 to 100; other numbers are clamped.
    ///   - amount: What each of these pays. It decides their weight.
    ///   - everyChange: Whether the days between are in the forecast too on
    ///     which the score may change by itself, at most 400 of them.
    public func forecast(
        for contracts: [Contract], months: Int = 24, goodEndingsAMonth: Int = 0, each amount: Dollars = Dollars(100),
        everyChange: Bool = false
    ) -> Forecast {
        let outlook = Outlook(contracts, scorer: self)
        let endings = min(max(goodEndingsAMonth, 0), PlanFigures.mostEndingsAMonth)
        let days = outlook.monthDays(months)
        let between = everyChange ? outlook.turningDays(through: days.last ?? asOf) : []
        return Forecast(
            label: endings == 0 ? "nothing changes" : "\(PlanWording.count(endings, "good ending")) a month",
            points: outlook.points(on: days, and: between, endings: endings, each: amount),
            windowChanges: outlook.windowChanges(between: days),
            assumptions: outlook.assumptions(endings: endings, each: amount).map(\.description))
    }
}

extension Outlook {
    fileprivate func points(
        on months: [CalendarDay], and between: [CalendarDay], endings: Int, each amount: Dollars
    ) -> [ForecastPoint] {
        var ended: [Contract] = []
        let months = Set(months)
        return months.union(between).sorted().map { day in
            if day > today, months.contains(day) { ended += Contract.goodEndings(endings, on: day, each: amount) }
            let distribution = distribution(on: day, adding: ended)
            return ForecastPoint(
                date: day, range: ScoreRange(distribution), probabilityOfNone: distribution.probabilityOfNone)
        }
    }

    fileprivate func turningDays(through last: CalendarDay) -> [CalendarDay] {
        let turning = TurningDays(self, departures: Departures(self, through: last), through: last)
        return Array(turning.days.prefix(PlanFigures.mostCalendarDays))
    }

    /// Whether a contract counts is looked up on the last of the days before
    /// it leaves.
    func windowChanges(between days: [CalendarDay]) -> [WindowChange] {
        let departures = Departures(self, through: days.last ?? today)
        return zip(days, days.dropFirst()).flatMap { first, next in
            departures.counted(departures.between(first, next), asOf: first)
        }
    }

    fileprivate func assumptions(endings: Int, each amount: Dollars) -> [PlanAssumption] {
        PlanAssumption.common(to: self) + (endings == 0 ? [] : [.endingsAMonth(endings, amount: amount)])
    }
}
