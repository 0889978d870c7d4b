import CivilCalendar
import Foundation

/// What the process finds around it: the only place that asks for it.
enum ProcessContext {
    static let environment = ProcessInfo.processInfo.environment

    /// The day it is now, in universal time as the platform's deadlines are.
    @Sendable static func today() -> CalendarDay {
        CalendarDay(ordinal: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)))
    }

    /// Whether the locale's characters are UTF-8; without a word of it, they
    /// are taken to be, as in any pipe today.
    static var showsUnicode: Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
        guard let locale = names.first(where: { !$0.isEmpty })?.uppercased() else { return true }
        return locale.contains("UTF-8") || locale.contains("UTF8")
    }

    /// The most memory the process has had, in megabytes; nil where the system does not tell.
    static var peakMegabytes: Double? {
        var usage = rusage()
        guard getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return nil }
        return Double(usage.ru_maxrss) / 1024
    }
}
