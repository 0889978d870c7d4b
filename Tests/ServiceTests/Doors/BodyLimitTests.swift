import Foundation
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct BodyLimitTests {
    private static let head = "POST /webhooks/discourse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"

    private static func plan(bytes: Int = 2_048, seconds: Int = 1) -> DoorHouse.Plan {
        var plan = DoorHouse.Plan()
        plan.limits.bodyBytes = bytes
        plan.limits.bodySeconds = seconds
        return plan
    }

    @Test func `a body as large as the limit is read and one byte more is not`() async throws {
        try await DoorHouse.open(Self.plan()) { house in
            for (size, status) in [(2_048, 400), (2_049, 413)] {
                let body = String(repeating: "a", count: size)
                let answer = try await house.post("/webhooks/discourse", body, fields: [Callers.signed(body)])
                #expect(answer.status == status)
            }
        }
    }

    @Test func `what is said to be too large is refused before it comes`() async throws {
        try await DoorHouse.open(Self.plan()) { house in
            let answer = await house.talk(Self.head + "Content-Length: 900000\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 413"))
            #expect(answer.contains("onnection: close"))
        }
    }

    @Test func `a body without a length is cut at the limit`() async throws {
        let chunk = "400\r\n" + String(repeating: "a", count: 1_024) + "\r\n"
        try await DoorHouse.open(Self.plan()) { house in
            let endless = String(repeating: chunk, count: 200)
            let answer = await house.talk(Self.head + "Transfer-Encoding: chunked\r\n\r\n" + endless)
            #expect(answer.hasPrefix("HTTP/1.1 413"))
        }
    }

    @Test func `a body that drips is cut by the clock, however it drips`() async throws {
        try await DoorHouse.open(Self.plan()) { house in
            let answer = await RawCall(
                port: house.port,
                pieces: [Array((Self.head + "Content-Length: 1000\r\n\r\n").utf8)]
                    + Array(repeating: [0x61], count: 60),
                pause: .milliseconds(100), patience: .seconds(5)
            ).answer()
            // The idle timeout never comes, for there is always another byte.
            #expect(answer.hasPrefix("HTTP/1.1 408"))
        }
    }

    @Test func `a head that never ends is cut by the idle timeout`() async throws {
        var plan = Self.plan()
        plan.listen.idleSeconds = 1
        try await DoorHouse.open(plan) { house in
            let answer = await house.talk("POST /webhooks/discourse HTTP/1.1\r\nHost:", patience: .seconds(8))
            #expect(answer.isEmpty)
        }
    }

    @Test func `a body that ends too early is refused and not taken`() async throws {
        try await DoorHouse.open(Self.plan()) { house in
            _ = await house.talk(Self.head + "Content-Length: 100\r\n\r\n{\"ping\"", patience: .seconds(2))
            #expect(house.desk.taken.isEmpty)
        }
    }

    @Test(arguments: [
        ("text/plain", 415), ("application/x-www-form-urlencoded", 415), ("", 415), ("application/jsonx", 415),
        ("multipart/form-data; boundary=x", 415), ("application/json", 200), ("application/json; charset=utf-8", 200),
        ("Application/JSON", 200), ("application/json ;charset=UTF-8", 200),
    ])
    func `only JSON is read`(_ type: String, _ status: Int) async throws {
        try await DoorHouse.open { house in
            let fields = [Callers.signed(Callers.ping)] + (type.isEmpty ? [] : [("Content-Type", type)])
            let answer = try await house.call(
                .post, "/webhooks/discourse", fields: fields, body: Array(Callers.ping.utf8))
            #expect(answer.status == status)
        }
    }

    @Test(arguments: [
        ("/webhooks/discourse", "POST"), ("/webhooks/standard/relay", "POST"), ("/v1/ask", "POST"),
    ])
    func `other methods are refused and the right ones named`(_ path: String, _ allowed: String) async throws {
        try await DoorHouse.open { house in
            for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "BREW"] {
                let answer = await house.talk(
                    "\(method) \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                if method == "BREW" {
                    #expect(answer.hasPrefix("HTTP/1.1 4"))
                } else {
                    #expect(answer.hasPrefix("HTTP/1.1 405"))
                    #expect(answer.contains("Allow: \(allowed)\r\n"))
                }
            }
        }
    }

    @Test func `too many or too long header fields are refused`() async throws {
        let many = (0..<100).map { "X-F\($0): a\r\n" }.joined()
        let long = "X-Long: " + String(repeating: "a", count: 20_000) + "\r\n"
        let path = "GET /" + String(repeating: "a", count: 20_000) + " HTTP/1.1\r\nHost: a\r\n"
        try await DoorHouse.open { house in
            for head in ["GET /healthz HTTP/1.1\r\n" + many, "GET /healthz HTTP/1.1\r\n" + long, path] {
                let answer = await house.talk(head + "\r\n")
                #expect(!answer.hasPrefix("HTTP/1.1 2"))
                #expect(!answer.hasPrefix("HTTP/1.1 5"))
            }
        }
    }

    @Test func `bodies in memory are bounded over all connections`() {
        let budget = BodyBudget(limit: 100)
        let (one, other) = (BodyBudget.Hold(budget), BodyBudget.Hold(budget))
        #expect(one.take(60))
        #expect(!other.take(60))
        #expect(other.take(40))
        one.release()
        one.release()
        #expect(budget.inUse == 40)
        other.release()
        #expect(budget.inUse == 0)
    }
}
