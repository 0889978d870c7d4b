import CivilCalendar
import Foundation
import Testing

@testable import Forum

struct DiscourseDeliveryTests {
    private static let fields: [String: String] = [
        "id": "48", "username": "\"asker\"", "created_at": "\"2026-11-20T23:30:00.040-02:00\"",
        "updated_at": "\"2026-11-21T02:00:00Z\"", "post_number": "4", "post_type": "1", "reply_to_post_number": "2",
        "topic_id": "9120", "topic_title": "\"Client silent\"", "category_id": "7", "version": "1",
        "raw": "\"Does it hurt?\"", "cooked": "\"<p>Does it hurt?</p>\"", "user_id": "5", "staff": "false",
        "hidden": "false", "deleted_at": "null", "topic_archetype": "\"regular\"", "score": "0.0",
    ]

    private static func body(_ changes: [String: String?] = [:]) -> Data {
        var fields = Self.fields
        for (name, value) in changes { fields[name] = value }
        let pairs = fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
        return Data("{\"post\":{\(pairs.joined(separator: ","))}}".utf8)
    }

    private static func read(_ changes: [String: String?] = [:], event: String? = "post_created") throws -> (
        DeliveredPost, PostChange
    ) {
        let delivery = try DiscourseDelivery(body: body(changes), event: event).delivery
        guard case .post(let post, let change) = delivery else { throw DeliveryError.noRoot }
        return (post, change)
    }

    @Test func `reads a post`() throws {
        let (post, change) = try Self.read()
        #expect(change == .created)
        #expect(post.id == "48" && post.number == 4 && post.topic == "9120" && post.category == "7")
        #expect(post.writer == PostWriter(id: "5", name: "asker"))
        #expect(post.repliesTo == 2 && post.version == 1 && post.text == "Does it hurt?")
        #expect(post.audience == .everybody && post.isOrdinary && !post.isDeleted)
        #expect(post.day == CalendarDay(iso8601: "2026-11-21"))
    }

    @Test func `what happened is read from the body before the header`() throws {
        #expect(try Self.read(["deleted_at": "\"2026-11-20T11:00:00.000Z\""], event: "post_created").1 == .destroyed)
        #expect(try Self.read(["user_deleted": "true"], event: nil).1 == .destroyed)
        #expect(try Self.read(["version": "3"], event: "post_created").1 == .edited)
        #expect(try Self.read(event: "post_edited").1 == .edited)
        #expect(try Self.read(event: "post_destroyed").1 == .created)
    }

    @Test func `what not everybody reads is told`() throws {
        #expect(try Self.read(["topic_archetype": "\"private_message\""]).0.audience == .some)
        #expect(try Self.read(["post_type": "4"]).0.audience == .some)
        #expect(try Self.read(["hidden": "true"]).0.audience == .some)
        #expect(try Self.read(["post_type": "3"]).0.isOrdinary == false)
    }

    @Test(
        arguments: [
            ["topic_archetype": nil, "category_id": nil], ["topic_archetype": "null", "category_id": "null"],
            ["topic_archetype": nil, "category_id": "{}"], ["topic_archetype": "7"], ["topic_archetype": "{}"],
            ["topic_archetype": "\"\""], ["hidden": "1"], ["hidden": "\"true\""], ["hidden": "{}"], ["hidden": "\"t\""],
            ["post_type": "\"whisper\""], ["post_type": "{}"], ["post_type": "4.0"], ["post_type": "\"4\""],
            ["post_type": "9"],
        ] as [[String: String?]])
    func `what cannot be read is not taken for public`(changes: [String: String?]) throws {
        #expect(try Self.read(changes).0.audience == .some)
    }

    @Test(
        arguments: [
            ["topic_archetype": nil], ["topic_archetype": "null"], ["hidden": nil], ["hidden": "null"], ["hidden": "0"],
            ["hidden": "\"false\""], ["post_type": nil], ["post_type": "\"1\""], ["category_id": "null"],
        ] as [[String: String?]])
    func `what is told in another way stays public`(changes: [String: String?]) throws {
        #expect(try Self.read(changes).0.audience == .everybody)
    }

    @Test(arguments: [
        ["deleted_at": "1795166071"], ["deleted_at": "{}"], ["user_deleted": "1"], ["user_deleted": "\"true\""],
    ])
    func `what may be gone is taken for gone`(changes: [String: String?]) throws {
        #expect(try Self.read(changes).0.isDeleted)
    }

    @Test(arguments: ["0", "0.0", "\"0\"", "-1", "null", "{}"])
    func `a reply to no post is a reply to nobody`(number: String) throws {
        #expect(try Self.read(["reply_to_post_number": number]).0.repliesTo == nil)
    }

    @Test func `states of one version are told apart by when they were changed`() throws {
        let (first, second) = (
            try Self.read(["updated_at": "\"2026-11-21T02:00:00.123Z\""]).0,
            try Self.read(["updated_at": "\"2026-11-21T02:00:00.124Z\""]).0
        )
        #expect(first.version == second.version)
        #expect(try #require(first.changed) < #require(second.changed))
        #expect(try Self.read(["updated_at": "\"soon\""]).0.changed == nil)
        #expect(try Self.read(["updated_at": nil]).0.changed == first.written)
    }

    @Test func `forums of all ages are read`() throws {
        #expect(try Self.read(["raw": nil]).0.text.contains("Does it hurt?"))
        #expect(try Self.read(["id": "48.0", "topic_id": "\"9120\""]).0.id == "48")
        #expect(try Self.read(["topic_archetype": nil, "category_id": "null"]).0.category == nil)
        #expect(try Self.read(["created_at": "\"yesterday\"", "updated_at": nil]).0.written == nil)
        #expect(try Self.read(["user_id": "-1"]).0.writer.isAutomatic)
        #expect(try Self.read(["moderator": "true"]).0.writer.isStaff)
    }

    @Test func `other events and pings are no posts`() throws {
        #expect(try DiscourseDelivery(body: Data("{\"ping\":\"OK\"}".utf8), event: "ping").delivery == .ping)
        #expect(try DiscourseDelivery(body: Data("{\"topic\":{\"id\":1}}".utf8), event: nil).delivery == .other)
    }

    @Test(arguments: ["id", "topic_id", "username"])
    func `a post without what is needed is refused`(field: String) {
        #expect(throws: DeliveryError.incomplete(field)) { try Self.read([field: nil]) }
        #expect(throws: DeliveryError.incomplete(field)) { try Self.read([field: "{}"]) }
    }

    @Test(arguments: [
        "", "[]", "null", "{", "\u{0}", "\"post\"", "{\"post\":",
        String(repeating: "[", count: 100_000), "{\"a\":" + String(repeating: "9", count: 100_000) + "",
    ])
    func `what is no object is refused`(body: String) {
        #expect(throws: DeliveryError.noJSON) { try DiscourseDelivery(body: Data(body.utf8), event: nil) }
    }

    @Test func `a body with no root or two is refused`() {
        #expect(throws: DeliveryError.noRoot) { try DiscourseDelivery(body: Data("{}".utf8), event: nil) }
        #expect(throws: DeliveryError.noRoot) {
            try DiscourseDelivery(body: Data("{\"ping\":\"OK\",\"post\":{}}".utf8), event: nil)
        }
        #expect(throws: DeliveryError.incomplete("post")) {
            try DiscourseDelivery(body: Data("{\"post\":7}".utf8), event: nil)
        }
    }

    @Test func `broken bytes do no harm`() {
        var body = Self.body()
        for index in body.indices {
            let byte = body[index]
            body[index] = 0xFF
            _ = try? DiscourseDelivery(body: body, event: nil)
            body[index] = byte
        }
    }
}
