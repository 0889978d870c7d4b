/// A text as it may come back from a forum: forums trim what they are given
/// and write blanks and line breaks their own way. Texts are equal by their words.
package struct PostedText: Equatable, Sendable {
    private let words: [Substring]

    /// Whether there is nothing but blanks.
    package var isEmpty: Bool { words.isEmpty }

    /// Reads a text.
    package init(_ text: String) {
        words = text.split(whereSeparator: \.isWhitespace)
    }
}
