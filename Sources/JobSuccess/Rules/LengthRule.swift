/// How a long contract counts as several jobs.
///
/// Every 90 days with a payment after the first such period add one ordinary
/// job. If the contract ends badly, only its last job is a failure; the ones
/// before it stay good (reported from in-product text, third-party copy,
/// 2024).
public struct LengthRule: Hashable, Sendable {
    /// The most that one contract can weigh; published is eight jobs
    /// (support.upwork.com article 34958134307475, since September 2024).
    public var cap: JobWeight

    /// A rule with that cap.
    public init(cap: JobWeight) {
        self.cap = cap
    }

    /// What the periods before the last add to a contract of a weight.
    ///
    /// - Parameters:
    ///   - paidPeriods: How many 90-day periods saw a payment, 1 to 101; other
    ///     numbers are clamped.
    ///   - weight: The weight that the contract has without them. The two
    ///     together stay below the cap.
    public func extra(paidPeriods: Int, onTopOf weight: JobWeight) -> JobWeight {
        // More periods than the widest cap has jobs change nothing.
        let furtherJobs = min(max(paidPeriods, 1) - 1, 100)
        return JobWeight(quarters: min(furtherJobs * 4, cap.quarters - weight.quarters))
    }
}
