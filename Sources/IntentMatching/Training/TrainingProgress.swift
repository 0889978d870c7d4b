/// How far training has come.
public struct TrainingProgress: Hashable, Sendable {
    /// What is being done.
    public enum Stage: Hashable, Sendable {
        /// The embedding says what the examples mean. Comes first, and counts texts.
        case embedding

        /// A model is trained without some of the examples, and asked about them.
        case heldOutExamples

        /// A model is trained without some of the labels, and asked about them.
        case heldOutLabels

        /// The model is trained on everything.
        case finalModel
    }

    /// What was just finished.
    public let stage: Stage

    /// How many texts or steps are finished, from 1.
    public let finished: Int

    /// How many texts or steps there are in all. The steps that follow the texts are counted anew.
    public let total: Int
}
