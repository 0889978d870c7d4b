package import Foundation

/// Reads a delivery in Ombud's own form, for forums that have no webhook of
/// theirs: a small relay sends it, signed as Standard Webhooks 1.0 says.
///
///     {"type": "forum.post.created", "timestamp": "2026-11-20T09:14:31Z",
///      "data": {"message_id": "1523377", "topic_id": "1523377", "board_id": "freelancers",
///               "author": {"id": "88412", "login": "sample", "roles": []},
///               "subject": "Client silent", "body": "<p>…</p>", "format": "html",
///               "post_time": "2026-11-20T09:14:31Z"}}
///
/// Further fields of `data`: `number`, `reply_to_number`, `version`, `edited_time`,
/// `audience` (`everybody` or `some`), `deleted`, `topic_closed`, `topic_solved`.
/// `format` is `html` unless it says `text` or `markdown`. Roles that end with moderator, administrator, admin,
/// employee or staff and the roles bot and system are heeded. Unknown fields are left alone.
package struct StandardDelivery {
    /// What was told.
    package let delivery: Delivery

    /// Reads a body.
    ///
    /// - Throws: ``DeliveryError`` for what is no delivery.
    package init(body: Data) throws(DeliveryError) {
        let root = try LenientBody.fields(of: body)
        guard let type = root.text("type") else { throw .noRoot }
        guard let change = Self.changes[type] else {
            delivery = type == "ping" ? .ping : .other
            return
        }
        guard let data = root.fields("data") else { throw .incomplete("data") }
        delivery = .post(try Self.post(data, isDestroyed: change == .destroyed), change)
    }

    private static let changes: [String: PostChange] = [
        "forum.post.created": .created, "forum.post.edited": .edited, "forum.post.destroyed": .destroyed,
        "forum.post.restored": .restored,
    ]

    private static func post(_ data: LenientFields, isDestroyed: Bool) throws(DeliveryError) -> DeliveredPost {
        let written = ForumDate(data.text("post_time"))
        return DeliveredPost(
            id: try data.required("data.message_id", data.id("message_id")),
            number: data.number("number"),
            version: max(1, data.number("version") ?? 1),
            topic: try data.required("data.topic_id", data.id("topic_id")),
            topicTitle: data.text("subject") ?? "",
            category: data.id("board_id"),
            writer: try writer(data.required("data.author", data.fields("author"))),
            repliesTo: data.place("reply_to_number"),
            written: written?.date, changed: data.date("edited_time", orElse: written)?.date, day: written?.day,
            audience: !data.has("audience") || data.text("audience") == everybody ? .everybody : .some,
            isOrdinary: true,
            isDeleted: isDestroyed || data.flag("deleted"),
            isTopicFinished: data.flag("topic_closed") || data.flag("topic_solved"),
            text: text(data))
    }

    /// The one audience that is public.
    private static let everybody = "everybody"

    private static func writer(_ author: LenientFields) throws(DeliveryError) -> PostWriter {
        let roles = author.texts("roles").map { $0.lowercased() }
        return PostWriter(
            id: author.id("id"), name: try author.required("data.author.login", author.text("login")),
            isAutomatic: roles.contains { $0 == "bot" || $0 == "system" },
            isStaff: roles.contains(where: isStaff))
    }

    /// Ends of roles that speak for the forum.
    private static let staff: Set<Substring> = [
        "moderator", "moderators", "mod", "admin", "admins", "administrator", "administrators", "employee", "employees",
        "staff",
    ]

    /// A role is what its last word says: "Community Moderator" is staff, "Staffing agency",
    /// "Admin Support" and "Staff Engineer" are trades.
    private static func isStaff(_ role: String) -> Bool {
        role.split { !$0.isLetter }.last.map(staff.contains) ?? false
    }

    private static func text(_ data: LenientFields) -> String {
        let body = data.text("body") ?? ""
        return ["text", "markdown"].contains(data.text("format") ?? "") ? body : HTMLText(body).text
    }
}
