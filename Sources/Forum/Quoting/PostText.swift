/// The text of a forum post, divided into the writer's own words and what the
/// writer quotes or signs with.
///
/// Words of others never count as the writer's question. What is taken out
/// becomes blanks of the same length, so that offsets into ``ownWords`` are
/// offsets into ``text``.
package struct PostText: Equatable, Sendable {
    /// The post as it was written.
    package let text: String

    /// The post with quotes and the signature blanked, as long as `text` in
    /// UTF-8 bytes.
    package let ownWords: String

    /// Divides a post.
    package init(_ text: String) {
        self.text = text
        var bytes = Array(text.utf8)
        let lines = PostLine.lines(of: bytes)
        for line in QuotedLines.indices(in: lines, bytes: bytes).union(SignatureLines.indices(in: lines, bytes: bytes))
        {
            bytes.blank(lines[line].content)
        }
        QuoteTags.blankQuotes(in: &bytes)
        ownWords = String(decoding: bytes, as: UTF8.self)
    }

    /// Whether nothing is left once quotes and signature are gone.
    package var hasNoOwnWords: Bool { ownWords.utf8.allSatisfy { $0 <= UInt8(ascii: " ") } }
}

extension [UInt8] {
    /// Replaces the bytes of a range by blanks; line ends stay.
    mutating func blank(_ range: Range<Int>) {
        for index in range where self[index] != UInt8(ascii: "\n") {
            self[index] = UInt8(ascii: " ")
        }
    }
}
