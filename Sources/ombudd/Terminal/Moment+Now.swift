import Foundation
import Mailroom
import Service

extension Moment {
    /// The time it is.
    static var now: Moment { Moment(Date()) }

    /// The time as a person reads it, universal time to the minute.
    var shown: String {
        date.formatted(.iso8601.year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false))
    }
}
