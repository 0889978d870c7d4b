/// A word that was read as another one.
public struct Correction: Hashable, Sendable {
    /// Where the word stands: byte offsets in the UTF-8 text.
    public let span: Range<Int>

    /// The word as it was read, in lower case.
    public let replacement: String
}
