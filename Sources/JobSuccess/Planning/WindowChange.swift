public import CivilCalendar

/// A contract that leaves a window.
public struct WindowChange: Hashable, Sendable, Encodable {
    /// The first day outside the window.
    public var date: CalendarDay
    /// The contract's identifier.
    public var contract: String
    /// The window, in calendar months.
    public var months: Int

    /// A contract's first day outside a window.
    public init(date: CalendarDay, contract: String, months: Int) {
        self.date = date
        self.contract = contract
        self.months = months
    }
}
