/// When to try again: the wait doubles with every attempt, any part of it is
/// equally likely ("full jitter"), and it is capped.
package struct Backoff: Sendable {
    /// The longest wait after the first failure.
    package let base: Duration
    /// The longest wait of all, a wish of the other side included.
    package let cap: Duration
    /// How many attempts there are altogether.
    package let attempts: Int

    /// Longer than anybody waits, and short enough to double and add without overflow.
    private static let longest = Duration.seconds(1_000_000_000)

    /// Sets the schedule. What is negative counts as zero.
    package init(base: Duration = .seconds(2), cap: Duration = .seconds(3_600), attempts: Int = 12) {
        self.base = min(max(base, .zero), Self.longest)
        self.cap = min(max(cap, .zero), Self.longest)
        self.attempts = attempts
    }

    /// What to do after a failure.
    ///
    /// - Parameters:
    ///   - attempt: How many attempts were made, from 1.
    ///   - now: The present moment.
    ///   - random: A number from 0 to 1; outside it is clamped.
    ///   - retryAfter: How long the other side asked us to wait. Never tried
    ///     earlier than that, unless it is over the cap.
    ///   - floor: The shortest wait, over the cap or not.
    package func verdict(
        attempt: Int, at now: Moment, random: Double, retryAfter: Duration? = nil, floor: Duration = .zero
    ) -> Verdict {
        guard attempt < attempts else { return .giveUp }
        let jitter = jitter(attempt, random)
        let wait = retryAfter.map { min(max($0, .zero), cap) + min(jitter, base) } ?? jitter
        return .retry(at: now.advanced(by: max(min(wait, cap), floor)))
    }

    /// The longest wait after so many attempts.
    func ceiling(_ attempt: Int) -> Duration {
        // More than 62 doublings of a millisecond are over any cap; fewer keep within a Duration.
        var ceiling = min(base, cap)
        var doublings = min(max(attempt, 1) - 1, 62)
        while doublings > 0, ceiling < cap {
            ceiling = ceiling > cap / 2 ? cap : ceiling * 2
            doublings -= 1
        }
        return ceiling
    }

    private func jitter(_ attempt: Int, _ random: Double) -> Duration {
        let share = random.isNaN ? 1 : min(max(random, 0), 1)
        // In steps of a millionth and by whole numbers: a huge wait cannot overflow.
        let millionths = Int64(share * 1_000_000)
        return ceiling(attempt) / 1_000_000 * millionths
    }
}
