/// Every figure that only what-ifs use, each in one place.
///
/// *Stated*: the platform said so. *Assumed*: this library's own default. The
/// facts behind the stated ones are in ``PlatformFact``.
enum WhatIfFigures {
    // MARK: - Days

    /// Stated: the client has 14 days to approve submitted work
    /// (support.upwork.com article 17974824831507).
    static let approvalDays = 14

    /// Stated: released money is held for five days (support.upwork.com
    /// article 211063698).
    static let securityDays = 5

    /// Stated: seven days to approve or dispute a refund request
    /// (support.upwork.com article 211062058).
    static let refundRequestDays = 7

    /// Stated: mediation about released money can be asked for within 30 days
    /// of the payment (support.upwork.com article 360000361107).
    static let mediationDays = 30

    /// Stated: three days to answer a dispute about hours (support.upwork.com
    /// section 360002670934).
    static let hourlyAnswerDays = 3

    /// Stated: money can be given back for 180 days (support.upwork.com
    /// article 211068538).
    static let refundDays = 180

    /// Stated: days after the milestone date on which a dormant contract is
    /// first and again warned, on which the client is asked, and up to which
    /// the freelancer can answer (support.upwork.com article 360000990208).
    static let dormantNotices = [76, 83]
    static let dormantAsksClient = 90
    static let dormantAsksFreelancer = 97
    static let dormantEnds = 104

    /// Stated: a period with a payment is 90 days long (support.upwork.com
    /// article 34958134307475).
    static let paidPeriodDays = 90

    // MARK: - Probabilities

    /// Assumed: after a request for changes the work is as likely to be paid
    /// in the end as not. No source has such data.
    static let changesEndUnpaid = 0.5

    /// Assumed: money under dispute is as likely to go back as to be paid. No
    /// source has such data.
    static let disputeRefunds = 0.5

    // MARK: - Comparing

    /// Assumed: expected scores that differ by less than a point are as good
    /// as each other, since the score is shown in whole points.
    static let tie = 1.0

    /// For how many months a comparison leaves a contract open: soon, past
    /// the time after which silence may count, and past the shortest window.
    static let comparedMonths = [1, 3, 6]

    // MARK: - Showing

    /// More branches than this are put together by what they lead to: more
    /// cannot be read.
    static let branchLimit = 6

    // MARK: - Limits

    /// How many months can be looked ahead: as far as a score looks back.
    static let months = 1...24

    /// The most steps of a course.
    static let stepLimit = 24

    /// The most ways that are followed one by one: four endings whose
    /// feedback is open.
    static let wayLimit = 81
}
