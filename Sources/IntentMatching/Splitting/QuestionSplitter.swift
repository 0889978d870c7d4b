/// Cuts a longer text into sentences and clauses.
///
/// A sentence ends at `?`, `!`, a line's end, or a full stop that neither
/// belongs to a number, an address or an abbreviation nor follows the number
/// of a step, and before the mark of the next question of a list ("2)"). A
/// semicolon and a second question word after "and" end a clause.
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
        return result
    }
}
