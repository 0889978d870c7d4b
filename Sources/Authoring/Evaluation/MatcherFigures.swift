/// How a matcher does on labelled data, whatever the data are about.
package struct MatcherFigures: Equatable, Sendable, Encodable {
    /// How many labels were learned.
    package let labels: Int
    /// How many examples were learned.
    package let examples: Int
    /// The best label is right.
    package let accuracy: Share
    /// The mean over the labels of the harmonic mean of precision and recall, 0 to 1.
    package let macroF1: Double
    /// The mean distance between probability and share of right ones, in ten bins, 0 to 1.
    package let calibrationError: Double
    /// In-scope questions that are answered at the learned thresholds.
    package let answered: Share
    /// The right label, of those answered.
    package let rightOfAnswered: Share
    /// Texts of no label that are not answered at the learned thresholds; nil without such texts.
    package let outOfScopeDeclined: Share?
    /// The chance that a text with a label has a greater scope probability than
    /// one without, 0 to 1; nil without such texts.
    package let scopeSeparation: Double?
    /// Seconds of training, calibration included.
    package let trainingSeconds: Double
    /// Microseconds for a question: half of them take less.
    package let medianMicroseconds: Double
    /// Microseconds for a question: 99 of 100 take less.
    package let slowMicroseconds: Double
    /// The rows whose best label is wrong.
    package let misses: [EvaluationMiss]
}
