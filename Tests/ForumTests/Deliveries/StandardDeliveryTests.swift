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

    @Test(arguments: [("[\"Moderator\"]", true), ("[\"bot\"]", false), ("[\"Top Rated\"]", false), ("7", false)])
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
