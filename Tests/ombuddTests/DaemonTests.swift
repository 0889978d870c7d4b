import Foundation
import Glibc
import Testing

/// What a service manager sees.
@Suite(.timeLimit(.minutes(20))) struct DaemonTests {
    @Test func `a configuration is checked whole, and every fault is named by its keys`() async throws {
        let house = try House("retentionDays: never\nnonsense: 1\nlog: {format: xml}")
        let check = try await house.run("--check-config")
        #expect(check.status == 78 && check.output.isEmpty)
        for path in ["retentionDays (line", "nonsense (line", "log.format (line"] {
            #expect(check.errors.contains(path))
        }
    }

    @Test func `what was understood of a configuration is shown without its secrets`() async throws {
        let house = try House("log: {format: json, level: notice}")
        let check = try await house.run("--check-config")
        #expect(check.status == 0 && check.errors.isEmpty)
        let words = ["/webhooks/discourse/community", "draft, drafts at the desk", "1 secret", "json, from notice"]
        for word in words { #expect(check.output.contains(word), "\(word)") }
        #expect(!check.output.contains(House.secret) && !check.output.contains(House.key))
    }

    @Test func `it ends well on SIGTERM, and the commands work beside it`() async throws {
        let house = try House("log: {format: json}")
        let service = try await house.serve()
        #expect(try await house.run("switch").output == "Deciding and sending are on.\n")
        #expect(try await house.run("drafts").output == "No draft waits.\n")
        service.signal(SIGTERM)
        #expect(await service.status() == 0)
        let lines = service.errors.split(separator: "\n")
        #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0.utf8))) != nil })
        #expect(service.errors.contains("\"event\":\"stopping\""))
    }

    @Test func `a second service on the same store is refused in one line`() async throws {
        let house = try House()
        let first = try await house.serve()
        let second = try await house.run()
        #expect(second.status == 78)
        #expect(second.errors.contains("another service runs on") && second.errors.split(separator: "\n").count == 1)
        first.signal(SIGINT)
        #expect(await first.status() == 0)
    }

    @Test func `a second signal ends it at once`() async throws {
        let house = try House()
        let service = try await house.serve()
        let connection = try Self.hangingRequest(to: try #require(Self.port(of: service)))
        defer { close(connection) }
        service.signal(SIGTERM)
        #expect(await service.says("stopping"))
        // Set right after the line is written.
        try await Task.sleep(for: .milliseconds(300))
        service.signal(SIGTERM)
        #expect(await service.status() == 128 + SIGTERM)
    }

    @Test func `knowledge is loaded anew on SIGHUP, and what is bad is refused`() async throws {
        let knowledge = FileManager.default.temporaryDirectory.appendingPathComponent("k-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: OmbuddProcess.knowledge, toPath: knowledge.path)
        defer { try? FileManager.default.removeItem(at: knowledge) }
        let house = try House()
        let service = try await house.serve(["OMBUDD_KNOWLEDGE_FOLDER": knowledge.path])
        service.signal(SIGHUP)
        #expect(await service.says("knowledge loaded"))
        try Data("nonsense: [".utf8).write(to: knowledge.appendingPathComponent("Intents/en/score/broken.yaml"))
        service.signal(SIGHUP)
        #expect(await service.says("knowledge refused"))
        service.signal(SIGTERM)
        #expect(await service.status() == 0)
    }

    @Test func `systemd is told when it is ready and when it stops`() async throws {
        let house = try House()
        // A socket's path is short: the test's own folder may be too deep.
        let path = "/tmp/ombudd-\(UInt32.random(in: 0 ... .max)).sock"
        let receiver = try #require(Self.receiver(path))
        defer {
            close(receiver)
            unlink(path)
        }
        let service = try await house.serve(["NOTIFY_SOCKET": path])
        #expect(Self.message(receiver) == "READY=1")
        service.signal(SIGTERM)
        #expect(Self.message(receiver) == "STOPPING=1")
        #expect(await service.status() == 0)
    }

    // MARK: Sockets

    private static func port(of service: OmbuddProcess) -> UInt16? {
        service.errors.firstMatch(of: /port="?(\d+)/).flatMap { UInt16($0.1) }
    }

    /// A request whose body does not come: it is under way when the service stops.
    private static func hangingRequest(to port: UInt16) throws -> Int32 {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        let head =
            Array(
                "POST /v1/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n"
                    .utf8) + Array("Expect: 100-continue\r\n\r\n".utf8)
        _ = send(connection, head, head.count, Int32(MSG_NOSIGNAL))
        // Once it is told to go on, the request is under way.
        var answer = [UInt8](repeating: 0, count: 256)
        _ = recv(connection, &answer, answer.count, 0)
        return connection
    }

    private static func receiver(_ path: String) -> Int32? {
        let connection = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var wait = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let done = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(connection, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        return done == 0 ? connection : nil
    }

    private static func message(_ receiver: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 256)
        let count = recv(receiver, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }
}
