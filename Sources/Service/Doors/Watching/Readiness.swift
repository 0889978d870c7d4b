import Assistant
import Foundation
import Mailroom

/// Finds out whether the service can do its work. It asks the store at most once a
/// second, however often it is asked itself.
actor Readiness {
    /// From where on the service is not ready.
    struct Limits: Sendable {
        /// Messages undecided.
        let mostWaiting: Int
        /// Seconds in which a forum was not reached, though that was tried.
        let forumSilenceSeconds: Int
    }

    private static let freshness = Duration.seconds(1)

    private let parts: DoorParts
    private let limits: Limits
    private let clock: @Sendable () -> ContinuousClock.Instant
    private var last: (report: ReadinessReport, made: ContinuousClock.Instant)?

    /// Looks at the parts of the service.
    init(
        _ parts: DoorParts, limits: Limits, clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.parts = parts
        self.limits = limits
        self.clock = clock
    }

    /// What hinders the service now, or did within the last second.
    func report() async -> ReadinessReport {
        let isStopping = parts.stopSign.isRaised
        if let last, last.made.duration(to: clock()) < Self.freshness, !isStopping { return last.report }
        let (waiting, forums) = (await undecided(), silences)
        var hindrances: [ReadinessReport.Hindrance] = []
        if waiting == nil { hindrances.append(.store) }
        if let waiting, waiting > limits.mostWaiting { hindrances.append(.backlog) }
        if forums.values.contains(where: { $0 > limits.forumSilenceSeconds }) { hindrances.append(.forum) }
        if isStopping { hindrances.append(.stopping) }
        let report = ReadinessReport(
            hindrances: hindrances, knowledge: parts.assistant.current.knowledgeHash, waiting: waiting, forums: forums)
        last = (report, clock())
        return report
    }

    /// How many messages are not yet decided; nil where the store does not take a write.
    private func undecided() async -> Int? {
        do {
            try await parts.mailroom.checkWritable()
            let boxes = try await parts.mailroom.statistics().incoming
            return (boxes[.waiting] ?? 0) + (boxes[.leased] ?? 0)
        } catch {
            return nil
        }
    }

    /// A forum that nothing was asked of lately is not taken for one that is gone.
    private var silences: [String: Int] {
        let (now, pauses) = (parts.now(), parts.pauses)
        let seconds = parts.forums.map { forum in
            let start = pauses.troubled(forum.instance.name)
            return (forum.instance.name, start.map { Int(max(now.timeIntervalSince($0), 0)) } ?? 0)
        }
        return Dictionary(seconds) { $1 }
    }
}
