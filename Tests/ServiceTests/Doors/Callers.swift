import Crypto
import Forum
import Foundation

@testable import Service

/// Forums that call, and what they call with.
enum Callers {
    /// 20 November 2026, 12:00 UTC.
    static let now = Date(timeIntervalSince1970: 1_795_176_000)
    static let discourseText = "webhook-secret-for-tests"
    static let olderText = "an-older-webhook-secret!"
    static let standardBytes = Data((0..<32).map { UInt8($0) &* 7 })
    static let standardText = "whsec_" + standardBytes.base64EncodedString()

    static let forums: [ListeningForum] = [
        forum(
            "community", .discourse(base: "https://community.example.com", username: "ombud"),
            [SigningSecret(text: discourseText), SigningSecret(text: olderText)]),
        forum("relay", .standard, [SigningSecret(standard: standardText)]),
    ].compactMap(\.self)

    static func forum(_ name: String, _ kind: ForumKind, _ secrets: [SigningSecret?]) -> ListeningForum? {
        ForumInstance(name: name, kind: kind, manners: ForumManners(ownName: "ombud"))
            .map { ListeningForum($0, secrets: secrets.compactMap(\.self)) }
    }

    static func forums(_ count: Int) -> [ListeningForum] {
        (0..<count).compactMap { number in
            forum(
                "forum-\(number)", .discourse(base: "https://\(number).example.com", username: "ombud"),
                [SigningSecret(text: discourseText)])
        }
    }

    /// The signature of Discourse.
    static func signed(_ body: String, with secret: String = discourseText) -> (String, String) {
        signed(bytes: Array(body.utf8), with: secret)
    }

    /// The same over any bytes.
    static func signed(bytes: [UInt8], with secret: String = discourseText) -> (String, String) {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data(bytes), using: SymmetricKey(data: Data(secret.utf8)))
        return ("X-Discourse-Event-Signature", "sha256=" + code.map { String(format: "%02x", $0) }.joined())
    }

    /// The three headers of Standard Webhooks.
    static func standard(
        _ body: String, id: String = "msg_1", time: Int = 1_795_176_000
    ) -> [(String, String)] {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(id).\(time).\(body)".utf8), using: SymmetricKey(data: standardBytes))
        return [
            ("webhook-id", id), ("webhook-timestamp", String(time)),
            ("webhook-signature", "v1," + Data(code).base64EncodedString()),
        ]
    }

    static let ping = #"{"ping":"OK"}"#

    /// A post of a made-up member.
    static func post(id: Int = 41, text: String = "how long is the review?") -> String {
        """
        {"post":{"id":\(id),"username":"sample","user_id":7,"topic_id":5,"post_number":1,"version":1,\
        "created_at":"2026-11-20T11:00:00.000Z","updated_at":"2026-11-20T11:00:00.000Z","post_type":1,\
        "topic_archetype":"regular","raw":"\(text)"}}
        """
    }

    static let standardPost = """
        {"type":"forum.post.created","timestamp":"2026-11-20T11:00:00Z","data":{"message_id":"9","topic_id":"9",\
        "author":{"id":"3","login":"sample"},"subject":"s","body":"<p>b</p>","post_time":"2026-11-20T11:00:00Z"}}
        """
}
