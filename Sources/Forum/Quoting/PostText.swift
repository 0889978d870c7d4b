/// The text of a forum post, divided into the writer's own words and what the
/// writer quotes or signs with.
///
/// Words of others never count as the writer's question, and code does not
/// either. What is taken out becomes blanks of the same length, so that offsets
/// into ``ownWords`` are offsets into ``text``.
package struct PostText: Equatable, Sendable {
    /// The post as it was written.
    package let text: String

    /// The post with quotes, code and the signature blanked, as long as `text`
    /// in UTF-8 bytes.
    package private(set) var ownWords: String

    /// Whom the writer names before a quote, as in `@Anna B wrote:`, in order.
    let quotedMembers: [String]

    /// Divides a post.
    package init(_ text: String) { self.init(text, members: []) }

    /// Divides a post of a thread.
    ///
    /// - Parameter members: Who writes there, in lower case: whom a writer
    ///   names before a quote.
    init(_ text: String, members: Set<String>) {
        self.text = text
        var bytes = Array(text.utf8)
        let lines = PostLine.lines(of: bytes)
        guard !members.isEmpty || Self.mayHoldMore(lines, bytes) else {
            (ownWords, quotedMembers) = (text, [])
            return
        }
        quotedMembers = lines.compactMap { QuoteIntroduction(of: $0, bytes: bytes, members: members)?.name }
        let blanked = QuotedLines.indices(in: lines, bytes: bytes, members: members)
            .union(SignatureLines.indices(in: lines, bytes: bytes))
            .union(FencedLines.indices(in: lines, bytes: bytes))
        for line in blanked { bytes.blank(lines[line].content) }
        QuoteTags.blankQuotes(in: &bytes)
        ownWords = String(decoding: bytes, as: UTF8.self)
    }

    /// Whether there may be anything but the writer's own words: most posts hold nothing else.
    /// Everything that is looked for begins a line with one of these signs, or is a tag.
    private static func mayHoldMore(_ lines: [PostLine], _ bytes: [UInt8]) -> Bool {
        let beginsMore = lines.contains { line in
            switch bytes[line.trimmed].first {
            case UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "`"): true
            default: false
            }
        }
        return beginsMore || bytes.contains(UInt8(ascii: "["))
    }

    /// Whether nothing is left once quotes and signature are gone.
    package var hasNoOwnWords: Bool { ownWords.utf8.allSatisfy { $0 <= UInt8(ascii: " ") } }

    /// Takes more out of the writer's own words, in bytes.
    mutating func blank(_ ranges: [Range<Int>]) {
        guard !ranges.isEmpty else { return }
        var bytes = Array(ownWords.utf8)
        for range in ranges { bytes.blank(range) }
        ownWords = String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Replaces the bytes of a range by blanks; line ends stay.
    mutating func blank(_ range: Range<Int>) {
        for index in range where self[index] != UInt8(ascii: "\n") {
            self[index] = UInt8(ascii: " ")
        }
    }
}
