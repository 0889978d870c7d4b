/// A post as a forum's API tells it.
package struct PolledPost: Equatable, Sendable {
    /// Who may see a post, and who wrote it.
    package enum Kind: Equatable, Sendable {
        /// What a member writes.
        case regular
        /// A moderator's note on an action.
        case moderatorAction
        /// A line of the software: closed, moved, pinned.
        case smallAction
        /// Only the staff sees it.
        case whisper
        /// A kind that did not exist when this was written.
        case unknown
    }

    /// The writer, as far as the forum tells.
    package struct Author: Equatable, Sendable {
        /// The forum's id; 0 or less is the software itself. Nil if not told.
        package var id: Int?
        /// The name by which the account logs in and is mentioned; may be empty.
        package var name = ""
        /// Whether the forum counts the writer among its staff.
        package var isStaff = false
        /// Whether the writer is a moderator.
        package var isModerator = false

        /// A writer of whom nothing is known.
        package init() {}
    }

    /// The forum's id of the post, above 0.
    package var id: Int
    /// The forum's id of the topic, above 0.
    package var topic: Int
    /// The place in the topic, from 1; the id where a forum counts no places.
    package var number: Int
    /// Whether the topic begins with this post.
    package var isFirst = false
    /// The number of the post that this one replies to.
    package var repliesTo: Int?
    /// The topic's title, where the forum tells it with the post.
    package var title: String?
    /// The category's id; nil where there is none or it is not told.
    package var category: Int?
    /// The board's id, for forums whose boards have names instead of numbers.
    package var board: String?
    /// The kind of post.
    package var kind = Kind.regular
    /// The writer.
    package var author = Author()
    /// When it was written, as the forum wrote it (ISO 8601); may be empty.
    package var created = ""
    /// When it was last changed, as the forum wrote it; may be empty.
    package var updated = ""
    /// Counts the changes, from 1.
    package var version = 1
    /// The text in Markdown, where the forum gave it.
    package var raw: String?
    /// The text in HTML, where the forum gave it.
    package var cooked: String?
    /// Whether moderators or flags have hidden it.
    package var isHidden = false
    /// Whether it has been deleted.
    package var isDeleted = false
    /// Whether it is the topic's accepted answer.
    package var isAccepted = false

    /// A post of which only the place is known.
    ///
    /// - Parameters:
    ///   - id: The forum's id of the post, above 0.
    ///   - topic: The forum's id of the topic, above 0.
    ///   - number: The place in the topic, from 1.
    package init(id: Int, topic: Int, number: Int) {
        self.id = id
        self.topic = topic
        self.number = number
    }

    /// The post as one that is replied to.
    package var target: ReplyTarget? { ReplyTarget(topic: topic, post: id, number: number) }

    /// Whether a person may have written it for everybody: a regular post that
    /// can be seen, and not the software's own.
    package var isByMember: Bool {
        kind == .regular && !isHidden && !isDeleted && (author.id ?? 1) > 0
    }
}
