import Foundation
import Testing

@testable import Service

/// Requests on which two servers may disagree: what one of them takes for the body, another one
/// could take for the next request.
@Suite(.timeLimit(.minutes(20))) struct OddRequestTests {
    private static let post = "POST /webhooks/discourse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
    private static let smuggled = "GET /healthz HTTP/1.1\r\nHost: smuggled\r\n\r\n"

    @Test(arguments: [
        ("two lengths that differ", post + "Content-Length: 13\r\nContent-Length: 5\r\n\r\n{\"ping\":\"OK\"}"),
        ("a list of lengths", post + "Content-Length: 13, 5\r\n\r\n{\"ping\":\"OK\"}"),
        ("a length and chunks", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled),
        ("chunks and a length", post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" + smuggled),
        ("a negative length", post + "Content-Length: -1\r\n\r\n"),
        ("a signed length", post + "Content-Length: +13\r\n\r\n{\"ping\":\"OK\"}"),
        ("a length that is too large for a number", post + "Content-Length: 99999999999999999999999\r\n\r\n"),
        ("a hexadecimal length", post + "Content-Length: 0xd\r\n\r\n{\"ping\":\"OK\"}"),
        ("an unknown encoding", post + "Transfer-Encoding: sneaky\r\n\r\n0\r\n\r\n"),
        ("chunked, but not last", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + smuggled),
        ("a blank before the colon", post + "Content-Length : 13\r\n\r\n{\"ping\":\"OK\"}"),
        ("a chunk of a bad size", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
        ("a chunk of too large a size", post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n"),
        ("a folded field", post + "X-A: b\r\n\tc: d\r\nContent-Length: 0\r\n\r\n"),
        ("a NUL in a field", post + "X-A: b\u{0}c\r\n\r\n"),
        ("no version", "GET /healthz\r\n\r\n"),
        ("another protocol", "GET /healthz SMTP/1.0\r\n\r\n"),
        ("a lone return", "GET /healthz HTTP/1.1\rHost: a\r\r"),
        ("TLS", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}\u{0}\u{1}"),
    ])
    func `what can be read in two ways is refused, and nothing behind it answered`(
        _ name: String, _ request: String
    ) async throws {
        try await DoorHouse.open { house in
            let answer = await house.talk(request, patience: .seconds(2))
            #expect(!answer.contains("HTTP/1.1 2"), "\(name)")
            #expect(!answer.contains("HTTP/1.1 5"), "\(name)")
            #expect(answer.components(separatedBy: "HTTP/1.1 ").count <= 2, "\(name)")
            #expect(house.desk.taken.isEmpty, "\(name)")
        }
    }

    @Test func `several requests on one connection are answered one after another`() async throws {
        let signature = Callers.signed(Callers.ping)
        let ping = Self.post + "\(signature.0): \(signature.1)\r\nContent-Length: 13\r\n"
        let last = "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        try await DoorHouse.open { house in
            let answer = await house.talk(
                ping + "\r\n" + Callers.ping + ping + "\r\n" + Callers.ping + last)
            #expect(answer.components(separatedBy: "HTTP/1.1 200").count == 4)
            #expect(house.desk.taken.count == 2)
        }
    }

    @Test func `nothing of a body that was refused unread becomes a request`() async throws {
        try await DoorHouse.open { house in
            let answer = await house.talk(
                "POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Length: \(Self.smuggled.utf8.count)\r\n\r\n"
                    + Self.smuggled)
            #expect(answer.hasPrefix("HTTP/1.1 404"))
            #expect(answer.components(separatedBy: "HTTP/1.1 ").count == 2)
        }
    }

    @Test func `chunks with extensions and trailers are one body`() async throws {
        let signature = Callers.signed(Callers.ping)
        try await DoorHouse.open { house in
            let answer = await house.talk(
                Self.post + "\(signature.0): \(signature.1)\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "7;a=b\r\n{\"ping\"\r\n6\r\n:\"OK\"}\r\n0\r\nX-Trailer: t\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test func `who waits to be told to go on is answered`() async throws {
        let signature = Callers.signed(Callers.ping)
        let head =
            Self.post + "\(signature.0): \(signature.1)\r\nExpect: 100-continue\r\nConnection: close\r\n"
            + "Content-Length: 13\r\n\r\n"
        try await DoorHouse.open { house in
            let answer = await house.talk(head, Callers.ping, pause: .milliseconds(200))
            #expect(answer.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"))
            // Nobody is told to send what will not be read.
            let large = await house.talk(head.replacing("Length: 13", with: "Length: 99999999"))
            #expect(large.hasPrefix("HTTP/1.1 413"))
        }
    }

    @Test func `an older version and a whole address are understood`() async throws {
        try await DoorHouse.open { house in
            let old = await house.talk("GET /healthz HTTP/1.0\r\n\r\n")
            #expect(old.contains(" 200 "))
            let whole = await house.talk(
                "GET http://a.example/healthz HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n")
            #expect(whole.contains(" 200 "))
        }
    }

    @Test(arguments: [
        "/healthz/", "//healthz", "/HEALTHZ", "/healthz%00", "/../healthz", "/webhooks/discourse/a/b", "/webhooks/",
        "/v1", "*", "/webhooks/discourse/",
    ])
    func `a path is the path and nothing near it`(_ path: String) async throws {
        try await DoorHouse.open { house in
            let answer = await house.talk("GET \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 40"))
        }
    }
}
