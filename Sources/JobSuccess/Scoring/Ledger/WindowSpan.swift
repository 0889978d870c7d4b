import CivilCalendar

/// A window of calendar months that ends on the day of a score.
struct WindowSpan: Hashable {
    let months: Int

    /// The first day on which something of a day is outside the window: the
    /// day after the same day of the month, that many months later.
    ///
    /// A contract leaves when it is "six months and one day" old
    /// (support.upwork.com article 115006097327).
    func firstDayOutside(for day: CalendarDay) -> CalendarDay {
        day.adding(months: months).adding(days: 1)
    }
}

extension RuleSet {
    /// The windows that a score looks at, shortest first, with the extra one
    /// of the trending score.
    var spans: [WindowSpan] {
        let extra = hasTrendingScore ? [RuleFigures.trendingMonths] : []
        return Set(windows + extra).filter { $0 > 0 }.sorted().map(WindowSpan.init(months:))
    }

    /// The window that the trending score halves with the shorter one.
    static var trendingPartner: WindowSpan { WindowSpan(months: 6) }

    /// Whether the trending score can compete.
    var hasTrendingScore: Bool { usesTrending && windows.contains(Self.trendingPartner.months) }
}
