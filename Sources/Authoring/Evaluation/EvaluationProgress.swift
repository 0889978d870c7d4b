/// How far an evaluation has come.
package struct EvaluationProgress: Equatable, Sendable {
    /// What is told about progress: one call at a time, on any thread.
    package typealias Listener = @Sendable (EvaluationProgress) -> Void

    /// What is being done, in this order.
    package enum Stage: Equatable, Sendable {
        /// The embedding says what the examples mean. Passed over without one.
        case embedding
        /// A matcher learns.
        case learning
        /// The questions are asked.
        case asking
    }

    /// What is being done.
    package let stage: Stage
    /// How many texts, steps or questions of the stage are finished, from 1.
    package let finished: Int
    /// How many there are.
    package let total: Int

    /// The share that is finished, 0 to 1.
    package var share: Double { total > 0 ? min(Double(finished) / Double(total), 1) : 0 }

    /// Whether the stage is finished.
    package var isEnd: Bool { finished >= total }
}
