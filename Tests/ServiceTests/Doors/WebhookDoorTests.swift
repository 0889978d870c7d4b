import Forum
import Foundation
import Mailroom
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct WebhookDoorTests {
    @Test func `what is signed is taken, and the forum is told what became of it`() async throws {
        try await DoorHouse.open { house in
            let body = Callers.post()
            let answer = try await house.post("/webhooks/discourse", body, fields: [Callers.signed(body)])
            #expect(answer.status == 200)
            #expect(answer.text == #"{"status":"accepted"}"#)
            #expect(answer["content-type"] == "application/json")
            #expect(answer["x-content-type-options"] == "nosniff")
            #expect(house.desk.taken.map(\.forum) == ["community"])
        }
    }

    @Test(
        arguments: [
            (IntakeResult.accepted, "accepted", nil), (.duplicate, "duplicate", nil), (.pong, "ignored", "ping"),
            (.ignored(.silence(.staff)), "ignored", "staff"), (.ignored(.notAPost), "ignored", "not_a_post"),
            (.ignored(.wish(.optOut)), "ignored", "wish"),
        ] as [(IntakeResult, String, String?)])
    func `every result has its words`(_ result: IntakeResult, _ status: String, _ reason: String?) async throws {
        let answer = WebhookAnswer(result)
        #expect(answer.status == status)
        #expect(answer.reason == reason)
    }

    @Test func `both secrets are right while one replaces the other`() async throws {
        try await DoorHouse.open { house in
            for secret in [Callers.discourseText, Callers.olderText] {
                let answer = try await house.post(
                    "/webhooks/discourse/community", Callers.ping, fields: [Callers.signed(Callers.ping, with: secret)])
                #expect(answer.status == 200)
            }
        }
    }

    @Test func `a Discourse signature is refused unless it is exactly right`() async throws {
        let body = Callers.post()
        let good = Callers.signed(body).1
        let digits = good.dropFirst("sha256=".count)
        let zeros = String(repeating: "0", count: 64)
        let last = good.hasSuffix("a") ? "b" : "a"
        let wrong: [String?] = [
            nil, "sha256=", String(digits), "sha1=\(digits)", "SHA256=\(digits)", "sha256=\(digits.uppercased())",
            "sha256=\(digits.dropLast())", "sha256=\(digits)0", "sha256=\(digits.dropLast(2))", "sha256=\(zeros)",
            "sha256=" + String(repeating: "z", count: 64), "\(good),\(good)", "\(good) \(good)",
            "sha256=" + String(repeating: "٣", count: 64), Callers.signed("\(body)\n").1,
            Callers.signed(body, with: "").1, Callers.signed(body, with: "another one").1, "\(good.dropLast())\(last)",
            String(repeating: "x", count: 4_000),
        ]
        try await DoorHouse.open { house in
            var bodies: Set<String> = []
            for header in wrong {
                let answer = try await house.post(
                    "/webhooks/discourse", body, fields: header.map { [("X-Discourse-Event-Signature", $0)] } ?? [])
                #expect(answer.status == 401)
                bodies.insert(answer.text)
            }
            // Whoever tries learns nothing from the answer.
            #expect(bodies.count == 1)
            #expect(house.desk.taken.isEmpty)
        }
    }

    @Test func `two signature headers are none`() async throws {
        let body = Callers.ping
        let signature = Callers.signed(body)
        try await DoorHouse.open { house in
            let answer = await house.talk(
                """
                POST /webhooks/discourse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r
                \(signature.0): \(signature.1)\r\n\(signature.0): \(signature.1)\r\nContent-Length: 13\r\n\r\n\(body)
                """)
            #expect(answer.hasPrefix("HTTP/1.1 401"))
        }
    }

    @Test func `a Standard signature is refused unless one of it is right and its time is near`() async throws {
        let body = Callers.standardPost
        let time = 1_795_176_000
        typealias Fields = [(String, String)]
        func changed(_ name: String, _ value: String?) -> Fields {
            Callers.standard(body).compactMap { $0.0 == name ? value.map { (name, $0) } : $0 }
        }
        let signature = Callers.standard(body)[2].1
        let right: [Fields] = [
            Callers.standard(body), Callers.standard(body, time: time - 300), Callers.standard(body, time: time + 300),
            changed("webhook-signature", "v1,AAAA " + signature), changed("webhook-signature", "v1a,xyz " + signature),
            changed("webhook-signature", signature + " v1,@@@"),
        ]
        let wrong: [Fields] = [
            [], Callers.standard(body, time: time - 301), Callers.standard(body, time: time + 301),
            changed("webhook-id", nil), changed("webhook-timestamp", nil), changed("webhook-signature", nil),
            changed("webhook-id", "msg_2"), changed("webhook-timestamp", String(time - 1)),
            changed("webhook-timestamp", "soon"), changed("webhook-timestamp", "1795176000.0"),
            changed("webhook-timestamp", "-1795176000"), changed("webhook-timestamp", "99999999999999999999"),
            changed("webhook-signature", "v1"), changed("webhook-signature", "v1,"),
            changed("webhook-signature", "v2," + signature.dropFirst(3)),
            changed("webhook-signature", "v1a," + signature.dropFirst(3)),
            changed("webhook-signature", signature + ",x"),
            changed("webhook-signature", String(signature.dropFirst(3))), changed("webhook-signature", "v1,@@@"),
            Callers.standard(body + " "),
        ]
        try await DoorHouse.open { house in
            for fields in right {
                let answer = try await house.post("/webhooks/standard", body, fields: fields)
                #expect(answer.status == 200)
            }
            for fields in wrong {
                let answer = try await house.post("/webhooks/standard/relay", body, fields: fields)
                #expect(answer.status == 401)
            }
            #expect(house.desk.taken.count == right.count)
        }
    }

    @Test func `a name without a forum is refused like a wrong signature, and so is no name among several`()
        async throws
    {
        let signed = [Callers.signed(Callers.ping)]
        try await DoorHouse.open { house in
            let wrong = try await house.post("/webhooks/discourse", Callers.ping)
            for name in ["nobody", "relay", "%2e%2e", "COMMUNITY"] {
                let answer = try await house.post("/webhooks/discourse/" + name, Callers.ping, fields: signed)
                #expect(answer.status == 401)
                #expect(answer.text == wrong.text)
            }
        }
        var plan = DoorHouse.Plan()
        plan.forums = Callers.forums(2)
        try await DoorHouse.open(plan) { house in
            let nameless = try await house.post("/webhooks/discourse", Callers.ping, fields: signed)
            let named = try await house.post("/webhooks/discourse/forum-1", Callers.ping, fields: signed)
            #expect(nameless.status == 401 && named.status == 200)
        }
    }

    @Test(arguments: [
        "", "null", "[]", "1", "{}", #"{"post":1}"#, #"{"post":{}}"#, #"{"ping":"OK","post":{}}"#, "{\"post\":",
        #"{"post":{"id":1}}"#, "\u{0}", "<xml/>",
    ])
    func `what is signed and is no delivery is refused`(_ body: String) async throws {
        try await DoorHouse.open { house in
            let answer = try await house.post("/webhooks/discourse", body, fields: [Callers.signed(body)])
            #expect(answer.status == 400)
            #expect(answer["content-type"] == "application/problem+json")
            #expect(!answer.text.contains("id\":1"))
        }
    }

    @Test func `deep and broken bodies are refused and nothing breaks`() async throws {
        let bodies: [[UInt8]] = [
            Array(String(repeating: "[", count: 100_000).utf8),
            Array((#"{"post":"# + String(repeating: #"{"a":"#, count: 60_000)).utf8),
            Array(#"{"post":{"id":1"#.utf8) + [0xFF, 0xFE, 0x00], Array(repeating: 0x61, count: 400_000),
            Array(("{\"post\":{\"id\":" + String(repeating: "9", count: 100_000) + "}}").utf8),
        ]
        try await DoorHouse.open { house in
            for body in bodies {
                let fields = [
                    ("Content-Type", "application/json"), Callers.signed(bytes: body),
                ]
                let answer = try await house.call(.post, "/webhooks/discourse", fields: fields, body: body)
                #expect(answer.status == 400)
            }
        }
    }

    @Test func `the header that names the root has to agree with the body`() async throws {
        let body = Callers.post()
        try await DoorHouse.open { house in
            for (type, status) in [("post", 200), ("ping", 400), ("topic", 400)] {
                let answer = try await house.post(
                    "/webhooks/discourse", body, fields: [Callers.signed(body), ("X-Discourse-Event-Type", type)])
                #expect(answer.status == status)
            }
            let topic = #"{"topic":{"id":3}}"#
            let answer = try await house.post(
                "/webhooks/discourse", topic, fields: [Callers.signed(topic), ("X-Discourse-Event-Type", "topic")])
            #expect(answer.status == 200)
        }
    }

    @Test func `a call that names another forum is ignored`() async throws {
        let body = Callers.post()
        try await DoorHouse.open { house in
            for (told, reason) in [
                ("https://other.example.com", "other_forum"), ("https://community.example.com", nil),
                ("https://COMMUNITY.example.com/forum", nil),
            ] {
                let answer = try await house.post(
                    "/webhooks/discourse", body, fields: [Callers.signed(body), ("X-Discourse-Instance", told)])
                #expect(answer.status == 200)
                #expect(answer.member("reason") == reason)
            }
            #expect(house.desk.taken.count == 2)
        }
    }

    @Test(arguments: [
        (MailroomError.busy, "2"), (.full, "30"), (.readOnly, "30"), (.diskFailed(code: 10), "30"), (.closed, "5"),
    ])
    func `what cannot be stored is not acknowledged`(_ error: MailroomError, _ wait: String) async throws {
        try await DoorHouse.open { house in
            house.desk.fail(error)
            let body = Callers.post()
            let answer = try await house.post("/webhooks/discourse", body, fields: [Callers.signed(body)])
            #expect(answer.status == 503)
            #expect(answer["retry-after"] == wait)
            house.desk.fail(nil)
            #expect(try await house.post("/webhooks/discourse", body, fields: [Callers.signed(body)]).status == 200)
        }
    }

    @Test func `too many calls are told to come again`() async throws {
        var plan = DoorHouse.Plan()
        plan.limits.burst = 5
        plan.limits.callsPerSecond = 0.1
        try await DoorHouse.open(plan) { house in
            var statuses: [Int] = []
            for _ in 0..<7 {
                let answer = try await house.post(
                    "/webhooks/discourse", Callers.ping, fields: [Callers.signed(Callers.ping)])
                statuses.append(answer.status)
                if answer.status == 429 { #expect(Int(answer["retry-after"] ?? "") ?? 0 >= 1) }
            }
            #expect(statuses == [200, 200, 200, 200, 200, 429, 429])
        }
    }

    @Test func `nothing new is begun once the service stops`() async throws {
        try await DoorHouse.open { house in
            house.stopSign.raise()
            let answer = try await house.post(
                "/webhooks/discourse", Callers.ping, fields: [Callers.signed(Callers.ping)])
            #expect(answer.status == 503)
            #expect(answer["retry-after"] == "5")
            #expect(try await house.call(.get, "/readyz").status == 503)
            #expect(try await house.call(.get, "/healthz").status == 200)
        }
    }
}
