import CivilCalendar

/// The coming days on which the score may change although nothing happens.
///
/// Between two of them every later day shows the same score: contracts leave
/// windows, announced ends arrive, silence becomes idleness, and a minimum
/// may have been dated.
struct TurningDays {
    /// The days after today, first day first.
    let days: [CalendarDay]

    init(_ outlook: Outlook, departures: Departures, through last: CalendarDay) {
        let rules = outlook.rules
        let ends = outlook.contracts.compactMap(\.ended)
        let idle = IdleStarts(outlook, through: last).days
        let paid = outlook.releases.map { $0.adding(days: 1) }
        let other = (ends + paid + idle + rules.minimums.map(\.from)).filter {
            $0 > outlook.today && $0 <= last
        }
        days = Set(departures.days + other).sorted()
    }

    /// Whether nothing changes after one day and up to another.
    func isQuiet(after first: CalendarDay, through last: CalendarDay) -> Bool {
        !days.contains { $0 > first && $0 <= last }
    }
}
