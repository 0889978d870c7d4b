import Synchronization

@testable import Authoring

/// What was told about progress.
final class ProgressRecord: Sendable {
    private let record = Mutex<[EvaluationProgress]>([])

    var steps: [EvaluationProgress] { record.withLock { $0 } }

    @Sendable func add(_ step: EvaluationProgress) { record.withLock { $0.append(step) } }
}
