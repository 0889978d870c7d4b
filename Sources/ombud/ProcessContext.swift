import CivilCalendar
import Foundation

/// What the process finds around it: the only place that asks for it.
enum ProcessContext {
    static let environment = ProcessInfo.processInfo.environment

    /// The day it is now, in universal time as the platform's deadlines are.
    @Sendable static func today() -> CalendarDay {
        CalendarDay(ordinal: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
    }
}
