/// A label with its share of the belief.
public struct RankedLabel: Hashable, Sendable {
    /// The label.
    public let label: String

    /// The calibrated probability that the label is right, 0 to 1, if the text
    /// belongs to any known label at all.
    public let probability: Double

    /// True for labels that stand for topics out of scope.
    public let isOutOfScope: Bool
}
