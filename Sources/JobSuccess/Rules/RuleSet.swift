public import CivilCalendar

/// One dated set of rules by which contracts become a score.
///
/// The platform has changed its rules several times and publishes only parts
/// of them. A rule set is a plain value, so a copy with one changed parameter
/// answers "what if that assumption is wrong":
///
///     var stricter = RuleSet.named(.insights2024)
///     stricter.starFloor = 4
public struct RuleSet: Hashable, Sendable {
    /// The name, as used on the command line.
    public var name: Name
    /// The name for readers, such as "rules of 2024".
    public var title: String
    /// The first day on which these rules held.
    public var validFrom: CalendarDay
    /// The last day on which they held; nil for the newest.
    public var validUntil: CalendarDay?

    /// What a window needs for a score, by the day it came into force.
    public var minimums: [DatedMinimum]
    /// The windows in calendar months, in any order. Anything below one month
    /// is ignored.
    public var windows: [Int]
    /// Whether the mean of three and six months competes with the windows.
    public var usesTrending: Bool

    /// Weights by what was paid; nil where every job weighs the same.
    public var valueTiers: ValueTiers?
    /// How long contracts count as several jobs; nil where they do not, or
    /// where nobody knows by how much.
    public var lengthRule: LengthRule?
    /// A client whose payments span more days than this is long-term, and
    /// their contracts without feedback count as good; nil where the rule is
    /// not in force.
    public var longTermDays: Int?

    /// What an ended contract that paid nothing counts.
    public var unpaid: UnpaidRule
    /// What ended, paid contracts without feedback count.
    public var missingFeedback: MissingFeedbackRule
    /// After how many days without a sign an open, unpaid contract counts as
    /// bad; nil where it never does.
    public var idleDays: Int?

    /// The lowest public rating that is a success, 1 to 5 stars.
    public var starFloor: Double
    /// The highest private rating that is a failure, 0 to 10.
    public var privateFloor: Double
    /// The first day on which contracts end without a private rating; nil
    /// where all of them have one.
    public var privateRatingEnded: CalendarDay?
    /// How likely hidden feedback is bad.
    public var hiddenFeedback: HiddenFeedbackTable

    /// What a failure is worth, in hundredths of a success; clamped to −100
    /// to 100 where it is used.
    public var negativePoints: Int
    /// How a share becomes a whole per cent.
    public var rounding: Rounding
    /// When the perk of removing one contract's feedback existed.
    public var feedbackRemoval: ClosedRange<CalendarDay>?
}

// MARK: - Parts

extension RuleSet {
    /// The rule sets by name, oldest first. The days and where they are from
    /// stand in <doc:TheModel>.
    public enum Name: String, CaseIterable, Sendable {
        /// March 2015 to February 2020.
        case classic2018
        /// March to November 2020: weights by what was paid.
        case value2020
        /// November 2020 to summer 2024: missing feedback no longer counts.
        case nofb2020
        /// Since September 2024: published weights, insights page.
        case insights2024
        /// The form without a private rating, from an assumed day on.
        case public2025
    }

    /// How many jobs and clients a window needs for a score.
    public struct Minimum: Hashable, Sendable {
        /// Counted contracts.
        public var jobs: Int
        /// Different clients among them.
        public var clients: Int

        /// A minimum of jobs and clients; numbers below one are read as one.
        public init(jobs: Int, clients: Int) {
            self.jobs = max(jobs, 1)
            self.clients = max(clients, 1)
        }
    }

    /// A minimum and the day it came into force.
    public struct DatedMinimum: Hashable, Sendable {
        /// The first day.
        public var from: CalendarDay
        /// What is needed from that day on.
        public var minimum: Minimum

        /// A minimum that holds from a day on.
        public init(from: CalendarDay, minimum: Minimum) {
            self.from = from
            self.minimum = minimum
        }
    }

    /// What an ended contract that paid nothing counts. With negative
    /// feedback it is always a failure.
    public struct UnpaidRule: Hashable, Sendable {
        /// Whether it is a failure without feedback; otherwise left out.
        public var failsWithoutFeedback: Bool
        /// Whether it is a success with good feedback; otherwise left out.
        public var succeedsWithPraise: Bool

        /// A rule for the two cases.
        public init(failsWithoutFeedback: Bool, succeedsWithPraise: Bool) {
            self.failsWithoutFeedback = failsWithoutFeedback
            self.succeedsWithPraise = succeedsWithPraise
        }
    }

    /// What ended, paid contracts without feedback count.
    public enum MissingFeedbackRule: Hashable, Sendable {
        /// Nothing.
        case leftOut
        /// Nothing up to a share of the ended, paid contracts of the widest
        /// window, 0 to 100 per cent; the latest ones above it are failures of
        /// a small weight.
        case excessCounts(sharePercent: Int, weight: JobWeight)
    }

    /// How a share becomes a whole per cent.
    public enum Rounding: Hashable, Sendable {
        /// To the nearest, a half up.
        case halfUp
        /// Always down.
        case down
    }
}

// MARK: - Reading

extension RuleSet {
    /// What a window needs for a score on a day.
    public func minimum(on day: CalendarDay) -> Minimum {
        let dated = minimums.sorted { $0.from < $1.from }
        return (dated.last { $0.from <= day } ?? dated.first)?.minimum ?? Minimum(jobs: 1, clients: 1)
    }

    /// Whether contracts that ended on a day may have a private rating that
    /// the freelancer cannot see. An unknown day is taken as recent.
    public func hasPrivateRating(endedOn day: CalendarDay?) -> Bool {
        guard let privateRatingEnded else { return true }
        return day.map { $0 < privateRatingEnded } ?? false
    }
}
