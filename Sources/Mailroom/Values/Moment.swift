/// A point in time as the store keeps it: whole milliseconds since 1970 in UTC.
///
/// Whoever calls the mailroom passes the time in; nothing in here reads a clock.
package struct Moment: Hashable, Comparable, Sendable {
    /// Milliseconds since the first of January 1970, UTC.
    package let milliseconds: Int64

    /// A moment so many milliseconds after the start of 1970.
    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// A moment so many seconds after the start of 1970; clamped to what can be held.
    package init(seconds: Int64) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        milliseconds = overflow ? (seconds < 0 ? .min : .max) : product
    }

    /// The moment that lies `duration` later; clamped to what can be held.
    package func advanced(by duration: Duration) -> Moment {
        let (sum, overflow) = milliseconds.addingReportingOverflow(duration.wholeMilliseconds)
        return Moment(milliseconds: overflow ? (duration < .zero ? .min : .max) : sum)
    }

    /// How long after `earlier` this is: negative where it is before, clamped to what can be held.
    package func elapsed(since earlier: Moment) -> Duration {
        let (difference, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
        return .milliseconds(overflow ? (milliseconds < earlier.milliseconds ? Int64.min : .max) : difference)
    }

    package static func < (left: Moment, right: Moment) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
