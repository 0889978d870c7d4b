/// A source as an answer cites it.
public struct SourceReference: Encodable, Hashable, Sendable {
    /// The number in the text, 1 for the first.
    public let number: Int
    /// The source's id in the knowledge base.
    public let id: String
    /// What it is.
    public let title: String
    /// Who speaks: `official`, `moderator`, `member`, `inference` or
    /// `reported`.
    public let by: String
    /// When it was said, as exactly as it is known: `2019`, `2019-08` or
    /// `2019-08-15`. Nil for a page that carries no date.
    public let date: String?
    /// Where it can be read.
    public let `where`: String
    /// Its address, where that is complete.
    public let url: String?
}
