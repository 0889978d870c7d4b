import Foundation
import Synchronization

/// Threads for work that takes the processor for long, so that doors which only store stay quick.
///
/// What the doors do otherwise runs on few threads that all requests share; a long
/// thread of posts would hold up every other one.
package final class AnsweringPool: Sendable {
    private let queue: OperationQueue
    private let waiting = Atomic(0)
    private let mostWaiting: Int

    /// A pool.
    ///
    /// - Parameters:
    ///   - threads: How much is worked on at once, at least 1.
    ///   - mostWaiting: How much may wait or be worked on; beyond it new work is refused.
    package init(threads: Int, mostWaiting: Int) {
        let queue = OperationQueue()
        queue.name = "answering"
        queue.maxConcurrentOperationCount = max(threads, 1)
        queue.qualityOfService = .utility
        self.queue = queue
        self.mostWaiting = max(mostWaiting, 1)
    }

    /// Does work on one of the threads.
    ///
    /// - Throws: ``Problem/busy`` where too much waits already, and what the work throws.
    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        let (_, now) = waiting.wrappingAdd(1, ordering: .relaxed)
        defer { waiting.wrappingSubtract(1, ordering: .relaxed) }
        guard now <= mostWaiting else { throw Problem.busy }
        return try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result(catching: work)) }
        }
    }
}
