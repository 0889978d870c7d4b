public import CivilCalendar

/// The coming days on which the score may move by itself, because contracts
/// grow too old for a window.
public struct WindowCalendar: Hashable, Sendable, Encodable {
    /// The days, in order, each once.
    public let days: [WindowDay]
    /// The last day that was looked at.
    public let through: CalendarDay
    /// Whether there are more days than the calendar holds; it then ends
    /// before its last day.
    public let isCut: Bool
    /// What is taken to happen, each in a sentence.
    public let assumptions: [String]
}
