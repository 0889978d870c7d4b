/// What the matcher said about an example while it did not know it.
///
/// These are the raw material for finding labels that are easily confused.
public struct HeldOutPrediction: Hashable, Sendable {
    /// The index of the example; counterexamples follow the examples.
    public let example: Int

    /// The label the example belongs to.
    public let label: String

    /// The label that was given.
    public let predicted: String

    /// The calibrated probability of the label that was given, 0 to 1.
    public let probability: Double
}
