/// What one piece of a text adds to the score of a label.
public struct FeatureContribution: Hashable, Sendable {
    /// The piece as it was read: a word, two words, or two to four letters in
    /// which a space marks the edge of a word.
    public let text: String

    /// True for words and pairs of words, false for pieces of words.
    public let isWord: Bool

    /// The part of the score, above 0 if it speaks for the label.
    public let contribution: Double
}
