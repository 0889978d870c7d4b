import CivilCalendar

/// Every figure the rule sets are made of, each in one place.
///
/// Each says how well it is known. *Stated*: the platform or its staff said
/// so. *Inferred*: it follows from statements or from public histories.
/// *Assumed*: it is this library's own default and can be replaced. Pages
/// were read in stored copies of different ages, not on the live site.
enum RuleFigures {
    // MARK: - Days on which the rules changed

    /// Stated: the score appeared in March 2015 (community.upwork.com thread
    /// 736122, March 2015). The day is assumed.
    static let scoreAppeared = day(2015, 3, 1)

    /// Stated: weights by earnings live on 1 March 2020 (community.upwork.com
    /// message 698138, February 2020).
    static let valueWeightsBegan = day(2020, 3, 1)

    /// Stated: contracts without feedback left out since 8 November 2020
    /// (community.upwork.com message 831998, November 2020).
    static let missingFeedbackLeftOut = day(2020, 11, 8)

    /// Stated: two jobs with two clients since December 2023
    /// (community.upwork.com thread 1480694, December 2023). The day is
    /// assumed.
    static let minimumLowered = day(2023, 12, 1)

    /// Inferred: daily scores and the published weights date from September
    /// 2024, taken to be the day the removal perk ended.
    static let insightsBegan = day(2024, 9, 3)

    /// Assumed: the end-of-contract form without a private rating
    /// (support.upwork.com article 211062188, undated) is taken to begin on
    /// 1 January 2026. This is the only place that says so.
    static let privateRatingEnded = day(2026, 1, 1)

    /// Stated but for the first day: the perk of removing one contract's
    /// feedback came in spring 2016 (community.upwork.com message 205212) and
    /// ended on 3 September 2024 (community.upwork.com release note 1608326).
    /// The first day is assumed.
    static let feedbackRemoval = day(2016, 4, 1)...day(2024, 9, 2)

    // MARK: - Minimum for a score

    /// Stated: three clients until November 2020 (community.upwork.com
    /// message 831998, November 2020). Inferred: four jobs, as after it.
    static let firstMinimum = RuleSet.Minimum(jobs: 4, clients: 3)

    /// Stated: four contracts, two clients (community.upwork.com message
    /// 831998, November 2020; thread 1047614).
    static let middleMinimum = RuleSet.Minimum(jobs: 4, clients: 2)

    /// Stated: two jobs with two clients (community.upwork.com thread
    /// 1480694, December 2023).
    static let lowMinimum = RuleSet.Minimum(jobs: 2, clients: 2)

    // MARK: - Windows

    /// Stated: the best of 6, 12 and 24 months (support.upwork.com article
    /// 211068358; community.upwork.com thread 736122, March 2015). Inferred:
    /// calendar months, from "six months and one day" (support.upwork.com
    /// article 115006097327).
    static let windows = [6, 12, 24]

    /// Stated: the months that enter the trending score beside the six-month
    /// window (community.upwork.com message 906255, 2021).
    static let trendingMonths = 3

    // MARK: - Good or bad

    /// Reported from in-product text (third-party copy, 2024): three public
    /// stars or more are a success unless something hidden overrides them.
    /// Inferred: below three is a failure.
    static let starFloor = 3.0

    /// Assumed, after the usual reading of a 0 to 10 recommendation: 6 or
    /// less is negative. Anything from 4 to 8 could be true.
    static let privateFloor = 6.0

    /// Inferred: a failure is worth nothing, in hundredths of a success. The
    /// formula as published (−100) misses public histories by 11 to 43
    /// points; −10 to 35 fit equally well.
    static let negativePoints = 0

    /// Assumed: half a per cent rounds up. The platform shows whole per cents
    /// and says nowhere how it rounds.
    static let rounding = RuleSet.Rounding.halfUp

    /// Stated: feedback can be left for 14 days after the end
    /// (support.upwork.com article 211068438).
    static let feedbackWindowDays = 14

    /// After so many days what an ending does to the score is settled: the
    /// feedback window is over on the day before.
    static let settlingDays = feedbackWindowDays + 1

    // MARK: - Weights

    /// Stated: $1–250, $251–1,000 and above $1,000 weigh 1, 1.25 and 1.5
    /// (support.upwork.com article 34958134307475, since September 2024).
    /// Inferred: the cents between the steps belong to the higher one.
    /// Assumed for 2020 to 2024, when no numbers were published.
    static let valueTiers = ValueTiers(
        steps: [
            .init(upTo: Dollars(250), weight: .one),
            .init(upTo: Dollars(1_000), weight: JobWeight(quarters: 5)),
        ],
        above: JobWeight(quarters: 6))

    /// Stated: each 90 days with a payment count as a further job, up to a
    /// weight of eight (support.upwork.com article 34958134307475, since
    /// September 2024). Assumed: the further jobs add to the value weight.
    static let lengthRule = LengthRule(cap: JobWeight(quarters: 32))

    /// Reported from in-product text (third-party copy, 2024): a client's last
    /// payment more than 90 days after the first makes a long-term
    /// relationship; "90+ days" is stated (support.upwork.com article
    /// 38439816969875).
    static let longTermDays = 90

    // MARK: - Silence

    /// Assumed: an unpaid open contract counts after 90 days without a sign.
    /// The platform said "several months" (support.upwork.com article
    /// 115006097327); 60 to 180 would agree.
    static let idleDays = 90

    /// Assumed: a contract with a shorter silence is running, and there is no
    /// reason to end it. Clients have as long to review work and to leave
    /// feedback.
    static let silentDays = 14

    /// Assumed: ended paid contracts without feedback are "excessively many"
    /// above 30 per cent; 20 to 50 would agree (help text until November
    /// 2020: "excessively many", "a little").
    static let excessiveSharePercent = 30

    /// Assumed: each contract above that share weighs a quarter of a job.
    static let surplusWeight = JobWeight(quarters: 1)

    /// Assumed: how likely it is that an idle time or an amount nobody told is
    /// such that the contract counts.
    static let untoldCounts = 0.5

    // MARK: - Writing days

    /// A day that the calendar is known to have.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day) ?? CalendarDay(ordinal: 0)
    }
}
