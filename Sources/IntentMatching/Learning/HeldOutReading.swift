/// What a model said about an example that it was not trained on.
struct HeldOutReading {
    /// The index of the example.
    let example: Int

    /// The label of the example.
    let label: Int

    /// How much the example counts.
    let weight: Double

    /// The raw score of each label; minus infinity for labels the model does not know.
    let scores: [Float]

    /// What the keywords of each label say; empty where there are no keywords.
    let signals: [KeywordSignals]

    /// The cosine with the most similar example in scope that the model knows.
    let similarity: Float

    /// The share of known words.
    let knownWords: Float

    /// What the example means to the model; nil for a model that goes by words alone.
    var meaning: MeaningReading?

    /// Whether the model knows the example's label.
    var hasRightLabel: Bool { scores[label] > -.infinity }
}
