/// A training example that resembles a text.
public struct NearestExample: Hashable, Sendable {
    /// The index into the examples; counterexamples follow them.
    public let example: Int

    /// The label of the example.
    public let label: String

    /// How similar the two are, 0 to 1: the cosine of their vectors, of the meaning where that was
    /// read, else of the features.
    public let similarity: Double
}
