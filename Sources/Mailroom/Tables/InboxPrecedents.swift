import GRDB

/// What the store knows that bears on a message, looked up at once: nearly every message is the first of its post.
struct InboxPrecedents: OptionSet {
    let rawValue: Int64

    private static let topicStopped = InboxPrecedents(rawValue: 1)
    private static let memberOptedOut = InboxPrecedents(rawValue: 2)
    private static let postKnown = InboxPrecedents(rawValue: 4)

    /// Why nothing of the message may be stored. A destruction is never refused: it takes something away.
    var refusal: Acceptance? {
        if contains(.topicStopped) { return .topicStopped }
        return contains(.memberOptedOut) ? .memberOptedOut : nil
    }

    /// Whether any state of the post is stored.
    var isPostKnown: Bool { contains(.postKnown) }
}

extension InboxPrecedents {
    /// Looks them up for a message.
    init(of post: IncomingPost, in database: Database) throws {
        let key = post.event.key
        let found = try database.number(
            """
            SELECT EXISTS (SELECT 1 FROM stopped_topic WHERE instance = ? AND topic = ?)
                + 2 * EXISTS (SELECT 1 FROM opted_out WHERE instance = ? AND author = ?)
                + 4 * EXISTS (SELECT 1 FROM inbox WHERE instance = ? AND post = ?)
            """,
            [key.instance, post.topic, key.instance, post.author, key.instance, key.post])
        self.init(rawValue: found ?? 0)
    }
}
