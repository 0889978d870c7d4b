public import CivilCalendar

/// One contract to close, and the score once that has settled.
public struct ClosingStep: Hashable, Sendable, Encodable {
    /// The day to end the contract.
    public let date: CalendarDay
    /// The contract's identifier.
    public let contract: String
    /// The day after the client's last day for feedback.
    public let settled: CalendarDay
    /// The score on that day, later closings included where they come before
    /// it.
    public let after: ScoreRange
    /// The same if no client ever reacts; nil by rules that leave silence out.
    public let ifSilent: ScoreRange?
}
