package import CivilCalendar

/// Where a statement comes from, and when it was said, read and confirmed.
package struct Source: Hashable, Sendable, Codable {
    /// The key in `sources.yaml`, which footnotes name.
    package let id: String

    /// What to call it.
    package let title: String

    /// Who speaks.
    package let kind: SourceKind

    /// When it was said, as exactly as is known.
    package let date: PartialDate?

    /// Where a person can find it, in words.
    package let location: String

    /// Its address, where that is complete.
    package let url: String?

    /// The first day on which the rule holds, if the rule has one.
    package let since: CalendarDay?

    /// The last day on which the rule held, if it has ended.
    package let until: CalendarDay?

    /// When we read it.
    package let read: CalendarDay?

    /// When a person last looked at the live page.
    package let confirmed: CalendarDay?

    /// How long a reading of it holds.
    package let reviewEvery: ReviewPeriod

    /// The day from which the source should be looked at again, or nil if that
    /// never comes: what people said does not change, and a rule that has ended
    /// cannot change any more.
    package var reviewDue: CalendarDay? {
        guard kind.isLive, until == nil, let seen = confirmed ?? read else { return nil }
        return reviewEvery.end(from: seen)
    }

    /// Whether the source's review date has passed.
    package func isStale(on day: CalendarDay) -> Bool {
        reviewDue.map { $0 < day } ?? false
    }
}
