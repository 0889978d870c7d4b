/// A sentence or clause of a longer text.
public struct TextSegment: Hashable, Sendable {
    /// What a segment does.
    public enum Kind: Hashable, Sendable {
        /// It asks: it has a question mark or begins like a question.
        case question

        /// It asks for help or for an act, without the form of a question.
        case request

        /// It tells something.
        case statement

        /// It greets, thanks or signs, and nothing more.
        case courtesy
    }

    /// Where the segment stands: byte offsets in the UTF-8 text, without the
    /// white space around it.
    public let span: Range<Int>

    /// What the segment does.
    public let kind: Kind

    /// True for questions and requests.
    public var asks: Bool { kind == .question || kind == .request }
}
