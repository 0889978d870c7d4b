/// What cross-validation showed: figures on examples the model had not seen.
///
/// A figure that could not be measured, because the set is too small, is 0.
public struct TrainingQuality: Hashable, Sendable {
    /// How many examples were tested.
    public let tested: Int

    /// The share of them whose best label was right, 0 to 1.
    public let accuracy: Double

    /// The expected calibration error in ten bins of the best probability, 0 to 1.
    public let calibrationError: Double

    /// The chance that an example in scope has more scope evidence than one
    /// that is not, 0 to 1: the area under the ROC curve.
    public let scopeSeparation: Double
}
