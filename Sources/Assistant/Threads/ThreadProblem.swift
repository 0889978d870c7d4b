import Forum

/// Why a file was not read as a thread.
public enum ThreadProblem: Error, Equatable, Sendable, CustomStringConvertible {
    /// It is neither a saved forum page nor a Discourse topic.
    case noThread
    /// It begins like JSON and holds no Discourse topic.
    case noTopic
    /// It is larger than is read.
    case tooLarge
    /// It has more posts than are read.
    case tooManyPosts

    /// What is wrong and what can be done, in one line; of the file's words
    /// nothing stands in it.
    public var description: String {
        switch self {
        case .noThread:
            "it holds no forum thread. Give \(Self.formats)"
        case .noTopic:
            "it looks like JSON and holds no Discourse topic with posts. Give \(Self.formats)"
        case .tooLarge:
            "it is larger than \(ForumThread.sizeLimit / 1_000_000) MB. Give a part of the thread."
        case .tooManyPosts:
            "it has more than \(ForumThread.postLimit) posts. Give a part of the thread."
        }
    }

    private static let formats = """
        a forum page saved as text (over each post "Name Member Since: Jan 31, 2019", or a path "» Forums » Board » \
        Title" and "Community Member" over each post), or a Discourse topic as JSON (/t/ID.json).
        """

    init(_ error: ThreadFileError) {
        self =
            switch error {
            case .noThread: .noThread
            case .noTopic: .noTopic
            case .tooLarge: .tooLarge
            case .tooManyPosts: .tooManyPosts
            }
    }
}
