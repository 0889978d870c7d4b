import Synchronization

/// Whether a body was read to its end.
final class BodyProgress: Sendable {
    private let isDone = Atomic(false)

    /// Whether nothing of the body is left on the connection.
    var isFinished: Bool { isDone.load(ordering: .relaxed) }

    /// The body was read.
    func finish() { isDone.store(true, ordering: .relaxed) }
}
