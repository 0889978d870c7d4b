package import CivilCalendar
package import Foundation

/// A post as a forum tells of it, by a webhook or when it is asked.
///
/// Forums of all makes are brought into this form at the door; what stands
/// behind the door knows no other.
package struct DeliveredPost: Codable, Equatable, Sendable {
    /// Who may read a post.
    package enum Audience: String, Codable, Equatable, Sendable {
        /// Everybody.
        case everybody
        /// Only some: a private message, a whisper among staff, a hidden post.
        case some
    }

    /// The forum's id of the post.
    package let id: String
    /// The post's number in its topic; nil where the forum counts none.
    package let number: Int?
    /// How often its text was saved, 1 for the first time.
    package let version: Int
    /// The forum's id of the topic.
    package let topic: String
    /// The topic's title; empty where the forum does not tell it.
    package var topicTitle: String
    /// The forum's id of the category or board; nil outside of all.
    package var category: String?
    /// Who wrote it.
    package var writer: PostWriter
    /// The number of the post that it answers by the forum's own record.
    package let repliesTo: Int?
    /// When it was written; nil where the forum's date cannot be read.
    package let written: Date?
    /// When it was last changed, to the millisecond; nil where the forum tells none that can be read.
    /// It orders states of the same version: Discourse counts no edits of the first minutes.
    package let changed: Date?
    /// The day it was written, by universal time: the day whose rules apply.
    package let day: CalendarDay?
    /// Who may read it.
    package let audience: Audience
    /// Whether a member wrote it, and not the software as a note on what was done.
    package let isOrdinary: Bool
    /// Whether it is gone.
    package let isDeleted: Bool
    /// Whether the topic is closed, archived or solved, as far as the forum told.
    package var isTopicFinished: Bool
    /// The post as text; HTML is brought into lines.
    package var text: String

    /// The body of this post without quotes, code and signature.
    package var ownWords: String { PostText(text).ownWords }
}
