import Synchronization

/// The end of a process, as its workers see it.
struct Abandoned: Error {}

/// Ends a process at the n-th boundary: before or behind the n-th call that leaves the workers.
final class Breaker: Sendable {
    private struct State {
        var passed = 0
        var isBroken = false
    }

    private let limit: Int
    private let error: any Error
    private let state = Mutex(State())

    /// - Parameters:
    ///   - limit: How many boundaries are passed; nil for all.
    ///   - error: What everything behind them throws.
    init(limit: Int?, error: any Error = Abandoned()) {
        self.limit = limit ?? .max
        self.error = error
    }

    var isBroken: Bool { state.withLock { $0.isBroken } }

    /// From now on everything is passed again.
    func mend() { state.withLock { $0 = State(passed: .min) } }

    /// Whether the process is still there behind one more boundary.
    func pass() -> Bool {
        state.withLock { state in
            if state.passed >= limit { state.isBroken = true }
            state.passed += 1
            return !state.isBroken
        }
    }

    /// A call with a boundary before and one behind it.
    func call<Value>(_ work: () async throws -> Value) async throws -> Value {
        guard pass() else { throw error }
        let value = try await work()
        guard pass() else { throw error }
        return value
    }
}
