import CivilCalendar
import Forum
import Foundation
import Mailroom

/// What is kept of a post: the writer's own words without what could tell who
/// somebody is, and no name.
struct StoredPost: Equatable {
    /// The most text that is kept, in bytes: Discourse's longest post has
    /// 32,000 characters (site setting `max_post_length`).
    static let longestText = 40_000

    /// The post as it is kept.
    var post: DeliveredPost

    /// Takes out what is not to be kept.
    init(redacting delivered: DeliveredPost) {
        post = delivered
        post.text = Self.shortened(Redaction.text(BlankLines.trimmed(delivered.ownWords)))
        post.topicTitle = Self.shortened(Redaction.text(delivered.topicTitle))
        let writer = delivered.writer
        post.writer = PostWriter(id: writer.id, name: "", isAutomatic: writer.isAutomatic, isStaff: writer.isStaff)
    }

    /// Reads what was kept; nil where it cannot be read.
    init?(_ data: Data) {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .secondsSince1970
        guard let post = try? decoder.decode(DeliveredPost.self, from: data) else { return nil }
        self.post = post
    }

    /// What is put on the disk: the same post gives the same bytes.
    var data: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            encoder.dateEncodingStrategy = .secondsSince1970
            return try encoder.encode(post)
        }
    }

    /// The question: the title belongs to the post that begins the topic.
    var question: String {
        guard isFirst, !post.topicTitle.isEmpty, !post.text.hasPrefix(post.topicTitle) else { return post.text }
        return post.topicTitle + "\n\n" + post.text
    }

    /// Forums that count no places give a topic the id of its first post.
    private var isFirst: Bool {
        guard post.repliesTo == nil else { return false }
        return post.number == 1 || post.id == post.topic
    }

    /// The day whose rules apply: the post's, or where its date could not be read the one it came in.
    func day(received: Moment) -> CalendarDay {
        post.day ?? CalendarDay(ordinal: Int(clamping: received.milliseconds / 86_400_000))
    }

    private static func shortened(_ text: String) -> String {
        text.utf8.count <= longestText ? text : String(decoding: text.utf8.prefix(longestText), as: UTF8.self)
    }
}
