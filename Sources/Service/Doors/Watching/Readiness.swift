import Assistant
import Mailroom

/// Finds out whether the service can do its work. It asks the store at most once a
/// second, however often it is asked itself.
actor Readiness {
    /// No forum has such a name, so that the mark below is nobody's.
    private static let mark = "readiness/"
    private static let freshness = Duration.seconds(1)

    private let mailroom: any Mailroom
    private let assistant: LiveAssistant
    private let stopSign: StopSign
    private let mostWaiting: Int
    private let now: @Sendable () -> ContinuousClock.Instant
    private var last: (report: ReadinessReport, made: ContinuousClock.Instant)?

    /// - Parameter mostWaiting: With more messages undecided the service is not ready.
    init(
        mailroom: any Mailroom, assistant: LiveAssistant, stopSign: StopSign, mostWaiting: Int,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.mailroom = mailroom
        self.assistant = assistant
        self.stopSign = stopSign
        self.mostWaiting = mostWaiting
        self.now = now
    }

    /// What hinders the service now, or did within the last second.
    func report() async -> ReadinessReport {
        if let last, last.made.duration(to: now()) < Self.freshness, !stopSign.isRaised { return last.report }
        let waiting = await undecided()
        var hindrances: [ReadinessReport.Hindrance] = []
        if waiting == nil { hindrances.append(.store) }
        if let waiting, waiting > mostWaiting { hindrances.append(.backlog) }
        if stopSign.isRaised { hindrances.append(.stopping) }
        let report = ReadinessReport(
            hindrances: hindrances, knowledge: assistant.current.knowledgeHash, waiting: waiting)
        last = (report, now())
        return report
    }

    /// How many messages are not yet decided; nil where the store does not take a write.
    private func undecided() async -> Int? {
        do {
            try await mailroom.advanceCursor(of: Self.mark, to: 1)
            let boxes = try await mailroom.statistics().incoming
            return (boxes[.waiting] ?? 0) + (boxes[.leased] ?? 0)
        } catch {
            return nil
        }
    }
}
