import CivilCalendar
import Foundation
import Testing

@testable import Forum

struct StandardDeliveryTests {
    private static func body(_ data: String, type: String = "forum.post.created") -> Data {
        Data("{\"type\":\"\(type)\",\"timestamp\":\"2026-11-20T09:14:31Z\",\"data\":{\(data)}}".utf8)
    }

    private static let data = """
        "message_id":"1523377","topic_id":1523300,"board_id":"freelancers","author":{"id":"88","login":"asker","roles":[]},\
        "subject":"Client silent","body":"<P>my client is silent</P><P>what now?</P>","post_time":"2026-11-20T09:14:31.207+00:00"
        """

    @Test func `reads a post of any forum`() throws {
        let delivery = try StandardDelivery(body: Self.body(Self.data)).delivery
        guard case .post(let post, .created) = delivery else {
            Issue.record("no post")
            return
        }
        #expect(post.id == "1523377" && post.topic == "1523300" && post.category == "freelancers")
        #expect(post.text.contains("my client is silent") && !post.text.contains("<"))
        #expect(post.day == CalendarDay(iso8601: "2026-11-20") && post.version == 1)
        #expect(post.audience == .everybody && !post.writer.isStaff)
    }

    @Test func `markdown stays as it is`() throws {
        let text = Self.data.replacing("\"body\"", with: "\"format\":\"markdown\",\"body\"")
        guard case .post(let post, _) = try StandardDelivery(body: Self.body(text)).delivery else {
            Issue.record("no post")
            return
        }
        #expect(post.text.hasPrefix("<P>"))
    }

    private static func post(adding fields: String) throws -> DeliveredPost {
        let delivery = try StandardDelivery(body: body(data + "," + fields)).delivery
        guard case .post(let post, _) = delivery else { throw DeliveryError.noRoot }
        return post
    }

    @Test(arguments: [
        ("\"everybody\"", DeliveredPost.Audience.everybody), ("null", .everybody), ("\"some\"", .some), ("7", .some),
        ("{}", .some), ("\"\"", .some), ("[\"everybody\"]", .some),
    ])
    func `only what is told to be for everybody is`(audience: String, expected: DeliveredPost.Audience) throws {
        #expect(try Self.post(adding: "\"audience\":\(audience)").audience == expected)
    }

    @Test func `a deletion and an answered post are read with care`() throws {
        #expect(try Self.post(adding: "\"deleted\":1").isDeleted)
        #expect(try Self.post(adding: "\"reply_to_number\":0.0").repliesTo == nil)
        #expect(try Self.post(adding: "\"reply_to_number\":3").repliesTo == 3)
    }

    @Test func `an edit is later than what was written`() throws {
        let edited = try Self.post(adding: "\"edited_time\":\"2026-11-20T09:15:00Z\"")
        #expect(try #require(edited.changed) > #require(edited.written))
        #expect(try Self.post(adding: "\"edited_time\":7").changed == nil)
    }

    @Test(arguments: [
        ("[\"Moderator\"]", true), ("[\"bot\"]", false), ("[\"Top Rated\"]", false), ("7", false),
        ("\"Moderator\"", true),
        ("[7, \"Community Moderator\"]", true), ("[\"Upwork Staff\"]", true), ("[\"Administrator\"]", true),
        ("[\"Staffing agency\"]", false), ("[\"Administrative support\"]", false), ("[\"Admin Support\"]", false),
        ("[\"Badminton\"]", false), ("[\"\"]", false),
    ])
    func `roles tell staff`(roles: String, isStaff: Bool) throws {
        let text = Self.data.replacing("\"roles\":[]", with: "\"roles\":\(roles)")
        guard case .post(let post, _) = try StandardDelivery(body: Self.body(text)).delivery else {
            Issue.record("no post")
            return
        }
        #expect(post.writer.isStaff == isStaff)
    }

    @Test func `a destroyed post is gone`() throws {
        guard
            case .post(let post, .destroyed) = try StandardDelivery(
                body: Self.body(Self.data, type: "forum.post.destroyed")
            ).delivery
        else {
            Issue.record("no post")
            return
        }
        #expect(post.isDeleted)
    }

    @Test func `other types are left alone, and wrong ones refused`() throws {
        #expect(try StandardDelivery(body: Self.body("", type: "forum.like.created")).delivery == .other)
        #expect(try StandardDelivery(body: Self.body("", type: "ping")).delivery == .ping)
        #expect(throws: DeliveryError.noRoot) { try StandardDelivery(body: Data("{}".utf8)) }
        #expect(throws: DeliveryError.incomplete("data.message_id")) { try StandardDelivery(body: Self.body("")) }
    }
}
