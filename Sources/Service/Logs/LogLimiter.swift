import Synchronization

/// Lets one line of a kind into the log each minute, and counts what it leaves out.
final class LogLimiter: Sendable {
    private struct Kind {
        var shown: ContinuousClock.Instant
        var leftOut = 0
    }

    private static let interval = Duration.seconds(60)
    /// Kinds are fixed words and names of the configuration; should a mistake make more, they
    /// share the last place.
    private static let mostKinds = 1_024

    private let now: @Sendable () -> ContinuousClock.Instant
    private let kinds = Mutex<[String: Kind]>([:])

    /// A limiter.
    ///
    /// - Parameter now: The clock.
    init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

    /// Whether to show a line: how many of its kind were left out since the last one; nil for not now.
    func admit(_ kind: String) -> Int? {
        let instant = now()
        return kinds.withLock { kinds in
            let name = kinds[kind] == nil && kinds.count >= Self.mostKinds ? "" : kind
            if var known = kinds[name], known.shown.duration(to: instant) < Self.interval {
                known.leftOut += 1
                kinds[name] = known
                return nil
            }
            return kinds.updateValue(Kind(shown: instant), forKey: name)?.leftOut ?? 0
        }
    }
}
