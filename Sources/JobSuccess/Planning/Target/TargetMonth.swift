public import CivilCalendar

/// What a target takes on one day.
public struct TargetMonth: Hashable, Sendable, Encodable {
    /// The day on which all new endings fall and the score is read.
    public let date: CalendarDay
    /// The score on that day without any new ending.
    public let without: ScoreRange
    /// The endings after which the target is more likely reached than not.
    public let needed: EndingsNeeded
    /// The same if the platform rounds down; nil where that is as many.
    public let neededRoundedDown: EndingsNeeded?
    /// The endings after which nine of ten cases reach the target.
    public let neededSafely: EndingsNeeded
}
