/// The absolute evidence behind a match: not how labels compare with each
/// other, but how much of the text is known at all.
public struct MatchEvidence: Hashable, Sendable {
    /// The greatest calibrated log-odds score of a label in scope.
    public let score: Double

    /// How far that score is above the best score of a label out of scope;
    /// 0 where no such label exists.
    public let scopeMargin: Double

    /// The cosine with the most similar training example in scope, 0 to 1.
    public let similarity: Double

    /// The most similar training example in scope: an index into the examples,
    /// which the counterexamples follow. Nil where nothing is similar.
    public let nearestExample: Int?

    /// The share of the words that occur in training, weighted by rarity, 0 to 1.
    public let knownWords: Double

    /// True where the text is, word for word, a training example.
    public let isLiteral: Bool

    /// What the meaning adds; nil where the text was matched by its words alone.
    public var meaning: MeaningEvidence?
}
