/// Why a file was not read as a thread.
package enum ThreadFileError: Error, Equatable, Sendable {
    /// It is neither a saved page nor a Discourse topic.
    case noThread
    /// It begins like JSON and is none, or holds no posts.
    case noTopic
    /// It has more bytes than ``ForumThread/sizeLimit``.
    case tooLarge
    /// It has more posts than ``ForumThread/postLimit``.
    case tooManyPosts
}
