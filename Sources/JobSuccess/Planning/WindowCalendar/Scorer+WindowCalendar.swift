import CivilCalendar

extension Scorer {
    /// Each coming day on which a counted contract leaves a window, or a silent
    /// one begins to count, with the score on the day before and on the day.
    ///
    /// A contract leaves a window of six months on the day it is six months
    /// and one day old. Contracts that are left out do not appear.
    ///
    /// - Parameters:
    ///   - contracts: The history.
    ///   - months: How far to look, 0 to 60; other numbers are clamped.
    ///   - limit: The most days in the result, at most 400.
    public func windowCalendar(
        for contracts: [Contract], months: Int = 24, atMost limit: Int = 400
    ) -> WindowCalendar {
        let outlook = Outlook(contracts, scorer: self)
        let last = outlook.monthDays(months).last ?? asOf
        let most = min(max(limit, 0), PlanFigures.mostCalendarDays)
        let departures = Departures(outlook, through: last)
        // One more than wanted shows whether there are more.
        let changes = outlook.changeDays(departures, IdleStarts(outlook, through: last), atMost: most + 1)
        let turning = TurningDays(outlook, departures: departures, through: last)
        return WindowCalendar(
            days: outlook.scored(changes.prefix(most), turning: turning),
            through: last,
            isCut: changes.count > most,
            assumptions: PlanAssumption.common(to: outlook).map(\.description))
    }
}

extension Outlook {
    /// What happens on a day by itself.
    fileprivate typealias Change = (day: CalendarDay, leaving: [WindowChange], idle: [Contract.ID])

    /// The changes day by day, first day first.
    fileprivate func changeDays(_ departures: Departures, _ idle: IdleStarts, atMost limit: Int) -> [Change] {
        let leaving = Dictionary(departures.byDay) { first, _ in first }
        var found: [Change] = []
        for day in Set(leaving.keys).union(idle.days).sorted() where found.count < limit {
            let counted = departures.counted(leaving[day] ?? [], asOf: day.adding(days: -1))
            let starting = idle.contracts(on: day)
            if !counted.isEmpty || !starting.isEmpty { found.append((day, counted, starting)) }
        }
        return found
    }

    fileprivate func scored(_ changes: some Sequence<Change>, turning: TurningDays) -> [WindowDay] {
        var latest = (day: today, range: ScoreRange(distribution(on: today)))
        return changes.map { day, leaving, idle in
            let dayBefore = day.adding(days: -1)
            let isSame = turning.isQuiet(after: latest.day, through: dayBefore)
            let before = isSame ? latest.range : ScoreRange(distribution(on: dayBefore))
            latest = (day, ScoreRange(distribution(on: day)))
            return WindowDay(date: day, leaving: leaving, idle: idle, before: before, after: latest.range)
        }
    }
}
