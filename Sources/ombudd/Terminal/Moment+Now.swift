import Foundation
import Mailroom
import Service

extension Moment {
    /// The time it is.
    static var now: Moment { Moment(Date()) }

    /// The time as a person reads it, universal time to the minute: `2026-11-20 09:14`.
    var shown: String { String(stamp.prefix(16)).replacing("T", with: " ") }

    /// The time as a program reads it, universal time to the second: `2026-11-20T09:14:31Z`.
    var stamp: String { date.formatted(.iso8601) }
}
