/// What Ombud makes of one post of a thread.
public struct PostReading: Encodable, Sendable {
    /// Who wrote a post, as far as it matters for an answer.
    public enum Role: String, Codable, Sendable {
        /// Who began the thread.
        case asker
        /// Who asks on their own behalf in somebody else's thread.
        case lateAsker
        /// Anybody else.
        case member
        /// Who looks after the forum for the company.
        case moderator
        /// The company itself.
        case official
        /// The forum's software.
        case system
    }

    /// What has become of a post's question.
    public enum Status: String, Codable, Sendable {
        /// Nobody has answered it.
        case open
        /// Somebody has answered it, or its writer has said that it is over.
        case settled
        /// It was answered by a rule that has changed since.
        case outdated
        /// It asks nothing that Ombud answers.
        case none
    }

    /// The post's number in its thread.
    public let number: Int
    /// The name the writer goes by; nil where the file names nobody.
    public let author: String?
    /// Who wrote it.
    public let role: Role
    /// What has become of its question.
    public let status: Status
    /// The draft; nil where nothing is asked, and where another post of the
    /// same writer has it.
    public let reply: Reply?

    private enum CodingKeys: CodingKey {
        case number, author, role, status, reply
    }

    /// Writes all five keys: null says that there is no name or no draft.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(number, forKey: .number)
        try container.encode(author, forKey: .author)
        try container.encode(role, forKey: .role)
        try container.encode(status, forKey: .status)
        try container.encode(reply, forKey: .reply)
    }
}
