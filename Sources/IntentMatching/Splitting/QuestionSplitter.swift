/// Cuts a longer text into sentences and clauses.
///
/// A sentence ends at `?`, `!`, a line's end, or a full stop that neither
/// belongs to a number, an address or an abbreviation nor follows the number
/// of a step, and before the mark of the next question of a list ("2)"). A
/// semicolon and a second question word after "and" end a clause. A question in
/// quotation marks is told, not asked, where the writer asks another.
public struct QuestionSplitter: Sendable {
    /// A splitter.
    public init() {}

    /// The segments of the text in order. Only white space, marks between
    /// sentences and the marks of lists lie outside them.
    public func segments(of text: String) -> [TextSegment] {
        var copy = text
        return copy.withUTF8 { segments(of: $0) }
    }

    /// The segments of a text given as UTF-8 bytes.
    public func segments(of utf8: UnsafeBufferPointer<UInt8>) -> [TextSegment] {
        var result: [TextSegment] = []
        for sentence in SentenceBounds(utf8).sentences() {
            for clause in ClauseBounds(utf8, in: sentence).clauses() {
                result.append(TextSegment(span: clause, kind: SegmentReader(utf8, in: clause).kind))
            }
        }
        return withoutQuestionsOfOthers(result, in: utf8)
    }

    /// What somebody else is quoted to have asked is told, not asked.
    private func withoutQuestionsOfOthers(
        _ segments: [TextSegment], in utf8: UnsafeBufferPointer<UInt8>
    ) -> [TextSegment] {
        let quotations = Quotations(utf8)
        let own = segments.filter { $0.asks && !quotations.holdEnd(of: $0.span) }
        guard !own.isEmpty else { return segments }
        return segments.map { segment in
            segment.asks && quotations.holdEnd(of: segment.span)
                ? TextSegment(span: segment.span, kind: .statement) : segment
        }
    }
}
