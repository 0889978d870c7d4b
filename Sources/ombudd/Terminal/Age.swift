import Mailroom

/// How long ago something was, in one unit.
struct Age {
    private let seconds: Int64

    /// From a moment to another one; 0 where the clock was set back meanwhile.
    init(of moment: Moment, at now: Moment) {
        let difference = now.milliseconds.subtractingReportingOverflow(moment.milliseconds)
        seconds = difference.overflow ? 0 : max(difference.partialValue / 1_000, 0)
    }

    /// As short as a column needs it: `42 s`, `3 min`, `5 h`, `12 d`.
    var text: String {
        switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3_600: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3_600) h"
        default: "\(seconds / 86_400) d"
        }
    }
}
