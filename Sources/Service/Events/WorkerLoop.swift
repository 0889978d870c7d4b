package import Foundation

/// Runs a worker's steps one after the other until its task is cancelled.
package struct WorkerLoop: Sendable {
    /// Tells the time.
    package typealias Clock = @Sendable () -> Date

    private let worker: ServiceWorker
    private let clock: Clock
    private let idle: Duration
    private let counter: any EventCounter
    /// The rest after a step that failed: the store is not hammered.
    static let afterFailure = Duration.seconds(1)

    /// A loop.
    ///
    /// - Parameters:
    ///   - worker: Whose steps they are.
    ///   - clock: Tells each step the time.
    ///   - idle: How long to rest when there was nothing to do.
    ///   - counter: Told of failures.
    package init(_ worker: ServiceWorker, clock: @escaping Clock, idle: Duration, counter: any EventCounter) {
        self.worker = worker
        self.clock = clock
        self.idle = idle
        self.counter = counter
    }

    /// Runs until cancelled. A step that has begun is finished: a request
    /// under way is not torn off, so that what came of it is known.
    ///
    /// - Parameter step: Does one piece of work; whether there may be more.
    package func run(_ step: @escaping @Sendable (Date) async throws -> Bool) async {
        while !Task.isCancelled {
            let now = clock()
            // A task of its own does not inherit the cancellation.
            switch await Task(operation: { try await step(now) }).result {
            case .success(true): await Task.yield()
            case .success(false): try? await Task.sleep(for: idle)
            case .failure(let error):
                counter.count(.stumbled(worker, StoreTrouble(error)))
                try? await Task.sleep(for: Self.afterFailure)
            }
        }
    }
}
