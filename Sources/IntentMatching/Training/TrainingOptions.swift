/// How a matcher is trained. The defaults suit five to fifty examples a label.
public struct TrainingOptions: Hashable, Sendable {
    /// Into how many parts the examples are split for calibration, 2 to 20.
    public var folds = 5

    /// The weight of the training loss against the size of the weights, 0.001 to 1,000,000.
    public var inverseRegularisation = 10.0

    /// The same for what an embedding says. Its vectors have few places, and all of them are full,
    /// so they bear greater weights.
    public var inverseRegularisationOfMeaning = 30.0

    /// Training stops when the examples are only this share of the way from
    /// what is best for them, above 0 and below 1.
    public var tolerance = 1e-2

    /// The same for what an embedding says. Every row of it costs as much as two of words, and on
    /// five sets a stricter limit moved the share of right labels by less than 0.1 points.
    public var toleranceOfMeaning = 3e-2

    /// Training stops after so many sweeps over the examples at the latest, at least 1.
    public var maximumSweeps = 100

    /// What each outcome is worth. The thresholds are chosen so that the sum
    /// over the examples is greatest.
    public var values = OutcomeValues()

    /// The usual options.
    public init() {}
}
