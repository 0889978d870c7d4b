import Synchronization

/// A clock that is set by hand.
final class HandClock: Sendable {
    private let time = Mutex(0)

    var seconds: Int { time.withLock { $0 } }

    func set(_ seconds: Int) { time.withLock { $0 = seconds } }
}
