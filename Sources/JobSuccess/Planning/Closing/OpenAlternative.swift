public import CivilCalendar

/// A contract for which staying open looks better than being closed today.
public struct OpenAlternative: Hashable, Sendable, Encodable {
    /// The contract's identifier.
    public let contract: String
    /// How many points the mean score is higher on the day on which the
    /// closing would have settled, to one decimal.
    public let points: Double
    /// The day on which the open contract itself begins to count as bad; nil
    /// where it does not, or where nobody can tell.
    public let idleFrom: CalendarDay?
}
