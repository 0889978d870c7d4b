/// What the meaning of a text, as an embedding tells it, adds to the evidence.
public struct MeaningEvidence: Hashable, Sendable {
    /// The cosine with the training example in scope that means most nearly
    /// the same, 0 to 1.
    public let similarity: Double

    /// That example: an index into the examples, which the counterexamples
    /// follow. Nil where nothing is similar.
    public let nearestExample: Int?
}

extension MeaningEvidence {
    init(_ reading: MeaningReading) {
        self.init(similarity: Double(reading.similarity), nearestExample: reading.nearest)
    }
}
