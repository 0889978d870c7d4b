/// Why the mailroom itself dropped or cancelled a row. The service may store
/// words of its own beside these.
package enum DropReason: String, CaseIterable, Sendable {
    /// A later state of the post is known.
    case superseded
    /// The post is destroyed.
    case destroyed
    /// Somebody stopped the topic.
    case topicStopped = "topic-stopped"
    /// The writer opted out.
    case optedOut = "opted-out"
    /// Older than the retention.
    case expired
    /// Claimed too often without an end.
    case exhausted
    /// The stored bytes are not those that were written.
    case damaged
    /// There is nothing on the forum that it could change.
    case moot
}
