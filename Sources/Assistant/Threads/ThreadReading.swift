/// What Ombud makes of a forum thread: a line a post, and a draft for
/// everybody who asks.
///
/// ## Topics
/// - ``title``
/// - ``posts``
public struct ThreadReading: Encodable, Sendable {
    /// What the thread is called; empty where the file does not tell.
    public let title: String
    /// The posts, in the order of the thread.
    public let posts: [PostReading]
}
