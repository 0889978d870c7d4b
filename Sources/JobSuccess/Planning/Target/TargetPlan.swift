public import CivilCalendar

/// How many more good endings lead to a score, today and in later months.
///
/// A new ending is with a new client. Bad endings leave the windows as time
/// goes by, so the number usually falls; it may rise where good ones leave.
public struct TargetPlan: Hashable, Sendable, Encodable {
    /// The score wished for, 0 to 100.
    public let target: Int
    /// What each new contract pays.
    public let amount: Dollars
    /// What each new contract weighs; nothing where it would not count.
    public let weight: JobWeight
    /// Today and the same day of each following month. The new endings fall
    /// on the day of the row.
    public let months: [TargetMonth]
    /// The first day on which the target is more likely reached than not
    /// without any new ending; nil where none of these months has one. Only
    /// the first 400 days on which anything changes are looked at.
    public let reachedWithout: CalendarDay?
    /// What is missing for a score today, where there likely is none. The
    /// numbers of endings include it.
    public let missing: ScoreEstimate.Shortfall?
    /// What is taken to happen, each in a sentence.
    public let assumptions: [String]
    /// The plan in sentences, the most useful first.
    public internal(set) var statements: [String] = []

    /// Whether the target is as good as reached today: in nine of ten cases.
    public var isReached: Bool { months.first?.neededSafely == .count(0) }
}
