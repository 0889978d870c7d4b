import Synchronization

/// How often something may happen, for each of many names: a bucket of permits that
/// fills up again at a steady rate.
package final class RateLimiter: Sendable {
    private struct Bucket {
        var permits: Double
        var filled: ContinuousClock.Instant
    }

    /// More names are not kept; then those whose buckets are full again go first.
    private static let mostNames = 4_096

    private let perSecond: Double
    private let burst: Double
    private let now: @Sendable () -> ContinuousClock.Instant
    private let buckets = Mutex<[String: Bucket]>([:])

    /// A limiter.
    ///
    /// - Parameters:
    ///   - perSecond: How many permits come back each second; more than 0.
    ///   - burst: How many there are at most, at least 1.
    ///   - now: The clock.
    package init(
        perSecond: Double, burst: Int, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.perSecond = max(perSecond, 0.001)
        self.burst = Double(max(burst, 1))
        self.now = now
    }

    /// Takes a permit. Nil where there was one; otherwise the whole seconds after which there will be.
    package func wait(for name: String) -> Int? {
        let instant = now()
        return buckets.withLock { buckets in
            var bucket = buckets[name] ?? Bucket(permits: burst, filled: instant)
            bucket.permits = min(burst, bucket.permits + seconds(from: bucket.filled, to: instant) * perSecond)
            bucket.filled = instant
            let missing = 1 - bucket.permits
            if missing <= 0 { bucket.permits -= 1 }
            if buckets[name] == nil, buckets.count >= Self.mostNames { sweep(&buckets, at: instant) }
            buckets[name] = bucket
            return missing <= 0 ? nil : Int(min((missing / perSecond).rounded(.up), 3_600))
        }
    }

    /// Forgets who has not called for a while; everybody, if all have: a flood of names must not fill the memory.
    private func sweep(_ buckets: inout [String: Bucket], at instant: ContinuousClock.Instant) {
        buckets = buckets.filter { _, bucket in
            bucket.permits + seconds(from: bucket.filled, to: instant) * perSecond < burst
        }
        if buckets.count >= Self.mostNames { buckets.removeAll(keepingCapacity: true) }
    }

    private func seconds(from start: ContinuousClock.Instant, to end: ContinuousClock.Instant) -> Double {
        let (seconds, attoseconds) = start.duration(to: end).components
        return max(0, Double(seconds) + Double(attoseconds) / 1e18)
    }
}
