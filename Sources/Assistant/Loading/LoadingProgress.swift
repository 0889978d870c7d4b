import IntentMatching

/// How far the loading of knowledge has come that is not in the cache.
public struct LoadingProgress: Hashable, Sendable {
    /// What is being done.
    public enum Stage: Hashable, Sendable {
        /// The embedding says what the examples mean. Comes first, and not at all without an embedding.
        case readingExamples

        /// The matcher learns.
        case learning
    }

    /// What is being done.
    public let stage: Stage

    /// How much of it is done, 0 to 1.
    public let share: Double

    init(_ step: TrainingProgress) {
        stage = step.stage == .embedding ? .readingExamples : .learning
        share = Double(step.finished) / Double(max(step.total, 1))
    }
}
