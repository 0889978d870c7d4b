import CivilCalendar

/// A named day on the level axis.
struct MonthTick: Hashable {
    let day: CalendarDay
    /// A month, a year or a day of the month.
    let label: String
    /// The year below the label; nil where it is that of the tick before.
    let year: String?
}

extension TimeScale {
    /// Months between ticks, from dense to sparse.
    private static let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000]

    /// Spans longer than this are not ruled month by month.
    private static let ruledMonths = 36

    /// The first days of months, as many as fit; the two ends, or the single
    /// day, where the axis is too short for months.
    func ticks(atMost limit: Int) -> [MonthTick] {
        if let single { return named([single], dayAndMonth) }
        let step = Self.steps.first { monthIndices(every: $0).underestimatedCount <= max(2, limit) } ?? 12_000
        let days = monthStarts(every: step)
        guard days.count > 1 else { return named([first, last], dayAndMonth) }
        guard step < 12 else { return days.map { MonthTick(day: $0, label: "\($0.year)", year: nil) } }
        return named(days, EnglishDay.month)
    }

    /// Every first day of a month, for small marks; none on a long axis.
    var months: [CalendarDay] {
        guard single == nil, monthIndex(last) - monthIndex(first) <= Self.ruledMonths else { return [] }
        return monthStarts(every: 1)
    }

    private func dayAndMonth(_ day: CalendarDay) -> String { "\(day.day) \(EnglishDay.month(day))" }

    private func named(_ days: [CalendarDay], _ label: (CalendarDay) -> String) -> [MonthTick] {
        days.enumerated().map { place, day in
            let sameYear = place > 0 && days[place - 1].year == day.year
            return MonthTick(day: day, label: label(day), year: sameYear ? nil : "\(day.year)")
        }
    }

    private func monthStarts(every step: Int) -> [CalendarDay] {
        monthIndices(every: step).compactMap { CalendarDay(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
    }

    /// Months counted from the year 0, a step apart and at round numbers.
    private func monthIndices(every step: Int) -> StrideThrough<Int> {
        let start = monthIndex(first) + (first.day > 1 ? 1 : 0)
        return stride(from: (start + step - 1) / step * step, through: monthIndex(last), by: step)
    }

    private func monthIndex(_ day: CalendarDay) -> Int { day.year * 12 + day.month - 1 }
}
