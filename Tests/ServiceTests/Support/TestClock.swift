import Foundation
import Synchronization

/// A clock that goes only when a test says so.
final class TestClock: Sendable {
    /// 20 November 2026, 09:00 UTC.
    static let start = Date(timeIntervalSince1970: 1_795_165_200)

    private let time = Mutex(start)

    var now: Date { time.withLock { $0 } }

    func advance(by seconds: Double) { time.withLock { $0 = $0.addingTimeInterval(seconds) } }
}
