package import Foundation
package import Mailroom

/// Keeps house: erases what is older than the retention, and reports how full the boxes are.
package actor Keeper {
    /// How often old texts are looked for, in seconds.
    private static let pruningInterval = 3_600.0
    /// How often the boxes are counted, in seconds.
    private static let countingInterval = 10.0

    private let mailroom: any Mailroom
    private let retention: Duration
    private let counter: any EventCounter
    private var nextPruning = Date.distantPast
    private var nextCounting = Date.distantPast

    /// A keeper.
    ///
    /// - Parameter retention: How long text is kept.
    package init(
        mailroom: any Mailroom, retention: Duration = .seconds(30 * 86_400), counter: any EventCounter
    ) {
        self.mailroom = mailroom
        self.retention = max(retention, .zero)
        self.counter = counter
    }

    /// Keeps house until its task is cancelled.
    package func run(clock: @escaping WorkerLoop.Clock = { Date() }) async {
        await WorkerLoop(.keeper, clock: clock, idle: .seconds(1), counter: counter).run { now in
            try await self.step(at: now)
        }
    }

    /// Does what is due. Always returns false: there is nothing to hurry for.
    ///
    /// - Throws: ``MailroomError``.
    package func step(at now: Date) async throws -> Bool {
        if now >= nextPruning {
            try await mailroom.prune(before: Moment(now).advanced(by: .zero - retention), at: Moment(now))
            counter.count(.pruned)
            nextPruning = now.addingTimeInterval(Self.pruningInterval)
        }
        if now >= nextCounting {
            counter.count(.boxes(try await mailroom.statistics()))
            nextCounting = now.addingTimeInterval(Self.countingInterval)
        }
        return false
    }
}
