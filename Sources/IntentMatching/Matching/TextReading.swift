/// What the model sees in a text, before any of it is judged.
struct TextReading {
    /// How many words the text has.
    var wordCount: Int

    /// Whether the text has a feature that training has, and not only numbers.
    var hasSubject: Bool

    /// The raw score of each label.
    var scores: [Float]

    /// What the keywords of each label say; empty where there are no keywords.
    var signals: [KeywordSignals]

    /// The cosine with the most similar example in scope.
    var similarity: Float

    /// That example.
    var nearest: Int?

    /// The share of known words.
    var knownWords: Float

    /// What the text means; nil where the words must do.
    var meaning: MeaningReading?

    /// The labels of examples that are the very same text.
    var literals: ArraySlice<UInt32> = []

    /// The words that were read as others.
    var corrections: [Correction] = []

    /// Whether the text has a word in it.
    var hasWords: Bool { wordCount > 0 }
}
