package import Foundation

/// A message about a post, as it goes into the inbox.
package struct IncomingPost: Equatable, Sendable {
    /// The post and its state; the key against duplicates.
    package let event: PostEvent
    /// The topic's id in the forum.
    package let topic: Int64
    /// The post's place in its topic, from 1: what a reply refers to.
    package let number: Int64
    /// The category's id; nil where there is none.
    package let category: Int64?
    /// The writer's id in the forum, not the name.
    package let author: String
    /// What the service wants to find again; the mailroom never looks inside.
    package let body: Data

    /// Whether the forum says that it brought the post back: then its destruction, if one is
    /// known, is over.
    package let isRestored: Bool

    /// Puts a message together.
    package init(
        event: PostEvent, topic: Int64, number: Int64, category: Int64?, author: String, body: Data,
        isRestored: Bool = false
    ) {
        self.event = event
        self.topic = topic
        self.number = number
        self.category = category
        self.author = author
        self.body = body
        self.isRestored = isRestored && !event.isDeleted
    }

    /// The same post with another state; its text is not needed any more.
    package func destroyed(as event: PostEvent) -> IncomingPost {
        IncomingPost(event: event, topic: topic, number: number, category: nil, author: "", body: Data())
    }
}
