import Foundation
import Logging
import ServiceLifecycle
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct LifecycleTests {
    private static func withFolder(_ work: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("life-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await work(folder)
    }

    private static func configuration(_ folder: URL) throws -> ServiceConfiguration {
        var settings = try ServiceConfiguration(
            yaml: """
                forums:
                  - {name: community, kind: discourse, address: "http://localhost:9", user: ombud, pollSeconds: 0}
                """,
            environment: ["OMBUDD_FORUMS_COMMUNITY_SECRET": Callers.discourseText])
        settings.listen.port = 0
        settings.store = folder.appendingPathComponent("m.sqlite").path
        settings.knowledge.folder = SmallKnowledge.folder
        settings.knowledge.isLexical = true
        settings.knowledge.isCached = false
        return settings
    }

    private static var quiet: Logger { Logger(label: "life") { _ in SwiftLogNoOpLogHandler() } }

    /// Starts the whole service, lets `work` call it, and stops it.
    private static func live(
        _ service: OmbudService, _ work: (Int, ServiceGroup) async throws -> Void
    ) async throws {
        let (ports, announce) = AsyncStream<Int>.makeStream()
        let group = service.group(heedsSignals: false) { announce.yield($0) }
        let running = Task {
            defer { announce.finish() }
            try await group.run()
        }
        var iterator = ports.makeAsyncIterator()
        let port = try #require(await iterator.next())
        try await work(port, group)
        await group.triggerGracefulShutdown()
        try await running.value
    }

    private static func raw(_ port: Int, _ request: String) async -> String {
        await RawCall(port: port, pieces: [Array(request.utf8)], pause: .zero, patience: .seconds(5)).answer()
    }

    @Test func `what was acknowledged is there after a stop, and is known after the next start`() async throws {
        try await Self.withFolder { folder in
            let settings = try Self.configuration(folder)
            let body = Callers.post(id: 77)
            let signature = Callers.signed(body)
            let request = """
                POST /webhooks/discourse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r
                \(signature.0): \(signature.1)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)
                """
            for expected in ["accepted", "duplicate"] {
                let service = try OmbudService(settings, environment: [:], logger: Self.quiet)
                try await Self.live(service) { port, _ in
                    #expect(await Self.raw(port, request).contains("\"status\":\"\(expected)\""))
                    let health = await Self.raw(port, "GET /readyz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    #expect(health.hasPrefix("HTTP/1.1 200"))
                }
            }
        }
    }

    @Test func `a second service on the same store is refused`() async throws {
        try await Self.withFolder { folder in
            let settings = try Self.configuration(folder)
            let first = try OmbudService(settings, environment: [:], logger: Self.quiet)
            try await Self.live(first) { _, _ in
                do throws(ServiceStartError) {
                    _ = try OmbudService(settings, environment: [:], logger: Self.quiet)
                    Issue.record("it started")
                } catch {
                    #expect(error.description.contains("another service runs on"))
                }
            }
        }
    }

    @Test func `an address that somebody else listens on is named`() async throws {
        try await DoorHouse.open { house in
            try await Self.withFolder { folder in
                var settings = try Self.configuration(folder)
                settings.listen.port = house.port
                let service = try OmbudService(settings, environment: [:], logger: Self.quiet)
                let error = await #expect(throws: ServiceStartError.self) {
                    try await service.group(heedsSignals: false).run()
                }
                #expect(error?.description.contains("port \(house.port), cannot be listened on") ?? false)
            }
        }
    }

    @Test func `without knowledge nothing starts, and the folder is named`() async throws {
        try await Self.withFolder { folder in
            var settings = try Self.configuration(folder)
            settings.knowledge.folder = folder.path
            do throws(ServiceStartError) {
                _ = try OmbudService(settings, environment: [:], logger: Self.quiet)
                Issue.record("it started")
            } catch {
                #expect(error.description.contains(folder.path))
            }
        }
    }

    @Test func `connections that say nothing do not hold up the end`() async throws {
        try await Self.withFolder { folder in
            let service = try OmbudService(try Self.configuration(folder), environment: [:], logger: Self.quiet)
            try await Self.live(service) { port, _ in
                for _ in 0..<5 {
                    Task.detached {
                        _ = await RawCall(
                            port: port, pieces: [Array("GET /healthz HTTP/1.1\r\n".utf8)], pause: .zero,
                            patience: .seconds(20)
                        ).answer()
                    }
                }
                try await Task.sleep(for: .milliseconds(300))
            }
        }
    }
}
