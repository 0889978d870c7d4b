package import Foundation

/// Reads what Discourse's webhook sends.
///
/// Only the body is signed there, not the headers: what happened is read from
/// the body's root, and the header `X-Discourse-Event` is a hint that counts
/// where the body leaves it open (Discourse: `emit_web_hook_event.rb`).
package struct DiscourseDelivery {
    /// The kind of post that a member writes (Discourse: `Post.types`).
    private static let regular = 1
    /// The kinds that everybody reads: beside a member's post a moderator's act and a note of the software.
    private static let publicKinds = 1...3
    /// The kind that only staff reads.
    private static let whisper = 4
    /// The kind of topic that everybody reads.
    private static let publicTopic = "regular"

    /// What was told.
    package let delivery: Delivery

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - body: The bytes as they were signed.
    ///   - event: The header `X-Discourse-Event`.
    /// - Throws: ``DeliveryError`` for what is no delivery.
    package init(body: Data, event: String?) throws(DeliveryError) {
        let root = try LenientBody.fields(of: body)
        let names = root.names
        guard names.count == 1, let name = names.first else { throw .noRoot }
        switch name {
        case "ping": delivery = .ping
        case "post":
            guard let fields = root.fields(name) else { throw .incomplete(name) }
            let post = try Self.post(fields)
            delivery = .post(post, Self.change(of: post, event: event))
        default: delivery = .other
        }
    }

    /// A post as Discourse's own API hands it out.
    ///
    /// - Throws: ``DeliveryError/incomplete(_:)`` where it has no id, topic or writer.
    static func post(_ fields: LenientFields) throws(DeliveryError) -> DeliveredPost {
        let written = ForumDate(fields.text("created_at"))
        let user = fields.number("user_id")
        let kind = fields.has("post_type") ? fields.number("post_type") : Self.regular
        return DeliveredPost(
            id: try fields.required("id", fields.id("id")),
            number: fields.number("post_number"),
            version: max(1, fields.number("version") ?? 1),
            topic: try fields.required("topic_id", fields.id("topic_id")),
            topicTitle: fields.text("topic_title") ?? "",
            category: fields.id("category_id"),
            writer: PostWriter(
                id: user.map { String($0) },
                name: try fields.required("username", fields.text("username")),
                isAutomatic: user.map { $0 <= 0 } ?? false,
                isStaff: fields.flag("moderator") || fields.flag("admin") || fields.flag("staff")),
            repliesTo: fields.place("reply_to_post_number"),
            written: written?.date, changed: fields.date("updated_at", orElse: written)?.date, day: written?.day,
            audience: isForEverybody(fields, kind: kind) ? .everybody : .some,
            isOrdinary: kind == Self.regular || kind == Self.whisper,
            isDeleted: fields.has("deleted_at") || fields.flag("user_deleted"),
            isTopicFinished: fields.flag("topic_closed") || fields.flag("topic_archived")
                || fields.flag("topic_accepted_answer"),
            text: fields.text("raw") ?? fields.text("cooked").map { HTMLText($0).text } ?? "")
    }

    /// Only what is certainly for everybody is: what is told in a way that cannot be read is not.
    private static func isForEverybody(_ fields: LenientFields, kind: Int?) -> Bool {
        kind.map(publicKinds.contains) == true && isInPublicTopic(fields) && !fields.flag("hidden")
    }

    /// Private messages stand in no category; all other topics stand in one, "Uncategorized" at least.
    private static func isInPublicTopic(_ fields: LenientFields) -> Bool {
        guard fields.has("topic_archetype") else { return fields.id("category_id") != nil }
        return fields.text("topic_archetype") == publicTopic
    }

    /// What happened, by what the signed body says; only whether a first version is new
    /// or was brought back is left to the header.
    private static func change(of post: DeliveredPost, event: String?) -> PostChange {
        if post.isDeleted { return .destroyed }
        if event == "post_recovered" { return .restored }
        return post.version > 1 || event == "post_edited" ? .edited : .created
    }
}
