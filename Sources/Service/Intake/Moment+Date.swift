package import Foundation
package import Mailroom

extension Moment {
    /// A date in whole milliseconds; clamped to what can be held.
    package init(_ date: Date) {
        let milliseconds = (date.timeIntervalSince1970 * 1_000).rounded(.down)
        let clamped = min(max(milliseconds.isNaN ? 0 : milliseconds, -9e18), 9e18)
        self.init(milliseconds: Int64(clamped))
    }

    /// The same as a date.
    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1_000) }
}
