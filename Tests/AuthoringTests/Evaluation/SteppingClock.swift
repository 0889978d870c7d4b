import Synchronization

/// A clock that is one millisecond later each time it is read.
final class SteppingClock: Clock {
    struct Instant: InstantProtocol {
        var offset: Duration

        func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    let minimumResolution = Duration.milliseconds(1)
    private let readings = Mutex(0)

    var now: Instant {
        readings.withLock { readings in
            readings += 1
            return Instant(offset: .milliseconds(readings))
        }
    }

    /// Nothing waits for this clock.
    func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
}
