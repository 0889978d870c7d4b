import Forum
import Foundation
import Synchronization

@testable import Service

/// A desk that writes nothing and remembers all.
final class DeskStub: DeliveryTaker {
    private struct State {
        var taken: [(delivery: Delivery, forum: String)] = []
        var failure: (any Error & Sendable)?
        var result: IntakeResult?
    }

    private let state = Mutex(State())

    /// What was taken, in order.
    var taken: [(delivery: Delivery, forum: String)] { state.withLock { $0.taken } }

    /// From now on it fails, or works again.
    func fail(_ error: (any Error & Sendable)?) { state.withLock { $0.failure = error } }

    /// From now on it says this.
    func say(_ result: IntakeResult?) { state.withLock { $0.result = result } }

    func take(_ delivery: Delivery, of instance: ForumInstance, at now: Date) async throws -> IntakeResult {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.taken.append((delivery, instance.name))
            if let result = state.result { return result }
            return delivery == .ping ? .pong : .accepted
        }
    }
}
