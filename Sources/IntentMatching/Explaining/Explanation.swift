/// Why a text got a label, or did not.
public struct Explanation: Hashable, Sendable {
    /// The label that is explained.
    public let label: String

    /// The calibrated probability of that label, 0 to 1.
    public let probability: Double

    /// The pieces of the text that speak most for or against the label,
    /// strongest first.
    public let features: [FeatureContribution]

    /// What the declared keywords add to the score of the label.
    public let keywords: Double

    /// What the meaning of the text adds to the score of the label, compared with the mean of all
    /// labels; nil where the text was matched by its words alone.
    public let meaning: Double?

    /// The most similar training examples of any label, nearest first.
    public let nearest: [NearestExample]

    /// The best other label.
    public let runnerUp: RankedLabel?

    /// The probability of the label minus that of the runner-up, -1 to 1.
    public let margin: Double

    /// The thresholds in force.
    public let thresholds: Thresholds

    /// The match that is explained.
    public let match: Match
}
