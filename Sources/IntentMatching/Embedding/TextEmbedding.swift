/// Turns a text into numbers that say what it means: texts that mean much the
/// same get vectors that point much the same way.
///
/// The matcher compares and weighs the vectors; how they come about is not its
/// business. The same text must always give the same vector.
public protocol TextEmbedding: Sendable {
    /// How many numbers a vector has.
    var dimensions: Int { get }

    /// Tells embeddings apart: two with the same fingerprint give the same
    /// vectors for the same texts.
    var fingerprint: String { get }

    /// The vector of a text given as UTF-8 bytes, of length 1. Broken bytes are passed over.
    func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float]

    /// The vectors of many texts, in their order.
    ///
    /// - Parameters:
    ///   - texts: The texts.
    ///   - progress: Told how many are finished, one call at a time, on any thread.
    func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]]

    /// The place of a word among all words that the embedding knows as a whole, the commonest first;
    /// nil for any other word. The speller takes other words for misspelt sooner.
    ///
    /// - Parameter word: Letters a to z.
    func rank(ofWord word: UnsafeBufferPointer<UInt8>) -> Int?
}

extension TextEmbedding {
    /// One text after the other.
    public func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
        texts.enumerated().map { index, text in
            var copy = text
            let vector = copy.withUTF8 { self.vector(of: $0) }
            progress?(index + 1)
            return vector
        }
    }

    /// Knows no word.
    public func rank(ofWord word: UnsafeBufferPointer<UInt8>) -> Int? { nil }
}
