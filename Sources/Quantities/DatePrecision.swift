/// How exactly a text names a date.
public enum DatePrecision: String, CaseIterable, Sendable {
    /// The very day.
    case day
    /// Only the month.
    case month
    /// Only the year.
    case year
}
