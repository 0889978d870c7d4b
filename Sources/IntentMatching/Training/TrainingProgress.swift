/// How far training has come.
public struct TrainingProgress: Hashable, Sendable {
    /// What is being done.
    public enum Stage: Hashable, Sendable {
        /// A model is trained without some of the examples, and asked about them.
        case heldOutExamples

        /// A model is trained without some of the labels, and asked about them.
        case heldOutLabels

        /// The model is trained on everything.
        case finalModel
    }

    /// What was just finished.
    public let stage: Stage

    /// How many steps are finished, from 1.
    public let finished: Int

    /// How many steps there are in all.
    public let total: Int
}
