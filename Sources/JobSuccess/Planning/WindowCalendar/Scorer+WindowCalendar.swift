import CivilCalendar

extension Scorer {
    /// Each coming day on which a counted contract leaves a window, with the
    /// score on the day before and on the day.
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
        let changes = outlook.changeDays(departures, atMost: most + 1)
        let turning = TurningDays(outlook, departures: departures, through: last)
        return WindowCalendar(
            days: outlook.scored(changes.prefix(most), turning: turning),
            through: last,
            isCut: changes.count > most,
            assumptions: PlanAssumption.common(to: outlook).map(\.description))
    }
}

extension Outlook {
    /// The changes day by day, first day first.
    fileprivate func changeDays(_ departures: Departures, atMost limit: Int) -> [[WindowChange]] {
        var found: [[WindowChange]] = []
        for (day, leaving) in departures.byDay where found.count < limit {
            let counted = departures.counted(leaving, asOf: day.adding(days: -1))
            if !counted.isEmpty { found.append(counted) }
        }
        return found
    }

    fileprivate func scored(_ changes: some Sequence<[WindowChange]>, turning: TurningDays) -> [WindowDay] {
        var latest = (day: today, range: ScoreRange(distribution(on: today)))
        return changes.compactMap { leaving in
            guard let day = leaving.first?.date else { return nil }
            let dayBefore = day.adding(days: -1)
            let isSame = turning.isQuiet(after: latest.day, through: dayBefore)
            let before = isSame ? latest.range : ScoreRange(distribution(on: dayBefore))
            latest = (day, ScoreRange(distribution(on: day)))
            return WindowDay(date: day, leaving: leaving, before: before, after: latest.range)
        }
    }
}
