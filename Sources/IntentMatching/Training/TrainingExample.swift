/// One way of asking, and the label it belongs to.
public struct TrainingExample: Hashable, Sendable {
    /// The words as a person would write them.
    public var text: String

    /// The label that this text should get.
    public var label: String

    /// How much the example counts, within ``weights``. One whole way of asking counts 1.
    public var weight: Double

    /// Examples with the same number are variants of one sentence. They are
    /// never learned from and tested on at the same time. Nil stands alone.
    public var group: Int?

    /// The weights that an example may have: beyond them single precision runs out.
    public static let weights = 1e-6...1e6

    /// An example.
    ///
    /// - Parameters:
    ///   - text: The words as a person would write them.
    ///   - label: The label that this text should get.
    ///   - weight: How much it counts. A weight outside ``weights`` is refused in training.
    ///   - group: The number shared by variants of one sentence.
    public init(text: String, label: String, weight: Double = 1, group: Int? = nil) {
        self.text = text
        self.label = label
        self.weight = weight
        self.group = group
    }
}
