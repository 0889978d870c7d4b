import Foundation
import Synchronization

/// Cuts off bodies that come too slowly.
///
/// One watch looks after all of them, so that the many bodies that come at
/// once pay for no timer of their own. It runs while there is anything to watch.
final class BodyDeadlines: Sendable {
    private struct Watched {
        let end: ContinuousClock.Instant
        let task: Task<Data, any Error>
    }

    private struct State {
        var watched: [UInt64: Watched] = [:]
        var latest: UInt64 = 0
        var isWatching = false
    }

    /// How often the watch looks: by so much a body may take longer.
    private static let pause = Duration.milliseconds(100)

    private let limit: Duration
    private let state = Mutex(State())

    /// Deadlines of the same length for all.
    init(_ limit: Duration) { self.limit = limit }

    /// Reads a body.
    ///
    /// - Throws: ``Problem/slow`` where it takes too long, and what `read` throws.
    func keep(_ read: @escaping @Sendable () async throws -> Data) async throws -> Data {
        let task = Task(operation: read)
        let ticket = add(task)
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        guard remove(ticket) else { throw Problem.slow }
        return try result.get()
    }

    private func add(_ task: Task<Data, any Error>) -> UInt64 {
        let end = ContinuousClock.now + limit
        let (ticket, begins) = state.withLock { state in
            state.latest += 1
            state.watched[state.latest] = Watched(end: end, task: task)
            defer { state.isWatching = true }
            return (state.latest, !state.isWatching)
        }
        if begins { Task { await watch() } }
        return ticket
    }

    /// False where the body was cut off.
    private func remove(_ ticket: UInt64) -> Bool {
        state.withLock { $0.watched.removeValue(forKey: ticket) } != nil
    }

    private func watch() async {
        repeat { try? await Task.sleep(for: Self.pause) } while cutOverdue(at: .now)
    }

    /// Whether anything is left to watch.
    private func cutOverdue(at now: ContinuousClock.Instant) -> Bool {
        let (overdue, isWatching) = state.withLock { state in
            let overdue = state.watched.filter { $0.value.end <= now }
            for ticket in overdue.keys { state.watched[ticket] = nil }
            state.isWatching = !state.watched.isEmpty
            return (overdue.values.map(\.task), state.isWatching)
        }
        for task in overdue { task.cancel() }
        return isWatching
    }
}
