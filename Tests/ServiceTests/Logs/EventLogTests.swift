import Forum
import ForumClient
import Foundation
import Logging
import Mailroom
import Synchronization
import Testing

@testable import Service

@Suite struct EventLogTests {
    /// Lines of a log, as objects.
    private final class Lines: Sendable {
        private let kept = Mutex<[String]>([])

        var texts: [String] { kept.withLock { $0 } }
        var objects: [[String: String]] {
            texts.compactMap { try? JSONDecoder().decode([String: String].self, from: Data($0.utf8)) }
        }

        func logger(_ level: Logger.Level = .trace) -> Logger {
            var logger = Logger(label: "t") { _ in
                LineLogHandler(.json, output: { [self] line in kept.withLock { $0.append(line) } })
            }
            logger.logLevel = level
            return logger
        }
    }

    @Test func `one id leads from the call to the reply, and nothing of the post is in a line`() async throws {
        let (world, lines) = (try World(), Lines())
        let log = EventLog(lines.logger(), before: world.notes)
        let forums = ForumDirectory([world.instance], gateways: ["test": world.forum])
        let post = world.forum.write(topic: 1, user: 100, name: "secretname", text: SmallKnowledge.question)
        let pauses = ForumPauses()
        try await PostTrace.$request.withValue("r-1") {
            _ = try await IntakeDesk(mailroom: world.store, counter: log)
                .take(.post(DeliveredPost(post), .created), of: world.instance, at: world.clock.now)
        }
        let clock = world.clock
        _ = try await Decider(
            mailroom: world.store, forums: forums, assistant: world.assistant, pauses: pauses, counter: log,
            clock: { clock.now }
        ).step(at: world.clock.now)
        _ = try await Sender(
            mailroom: world.store, forums: forums, assistant: world.assistant, pauses: pauses, counter: log,
            clock: { clock.now }
        ).step(at: world.clock.now)
        #expect(lines.objects.map { $0["event"] } == ["taken", "decided", "sent"])
        #expect(lines.objects.map { $0["trace"] } == Array(repeating: "test/\(post.id)", count: 3))
        #expect(lines.objects.map { $0["request"] } == ["r-1", nil, nil])
        #expect(lines.objects.map { $0["decision"] } == [nil, "1", "1"])
        let all = lines.texts.joined()
        #expect(!all.contains("secretname") && !all.contains("ghosted"))
    }

    @Test func `a forum that is not to be had makes one line a minute`() {
        let lines = Lines()
        let log = EventLog(lines.logger(), before: SilentCounter())
        for _ in 1...50 { log.count(.polled(posts: nil, forum: "a")) }
        log.count(.polled(posts: nil, forum: "b"))
        for _ in 1...50 { log.count(.stumbled(.keeper, .full)) }
        #expect(lines.texts.count == 3)
    }

    @Test func `refused calls are counted each and logged once a minute for each reason`() {
        let (lines, registry) = (Lines(), MetricsRegistry())
        let log = DoorLog(lines.logger(.info), before: ServiceMetrics(registry: registry))
        for _ in 1...9 {
            log.refused(.signature(.wrong), forum: "community")
            log.refused(.noForum, forum: nil)
        }
        #expect(lines.objects.map { $0["reason"] } == [SignatureFault.wrong.rawValue, "no_forum"])
        #expect(registry.text.contains(#"reason="no_forum"} 9"#))
    }

    @Test func `calls that fail are limited too, and those that end well are shown from debug on`() {
        let (quiet, loud) = (Lines(), Lines())
        for lines in [quiet, loud] {
            let logger = lines.logger(lines === quiet ? .info : .debug)
            let log = DoorLog(logger, before: ServiceMetrics(registry: MetricsRegistry()))
            for status in [200, 401, 503, 503] {
                log.note(
                    CallOutcome(
                        method: "BREW\n", template: nil, status: status, kind: nil, duration: .milliseconds(2)),
                    logger: logger)
            }
        }
        #expect(quiet.objects.map { $0["status"] } == ["503"])
        #expect(loud.objects.map { $0["status"] } == ["200", "401", "503"])
        #expect(loud.objects.allSatisfy { $0["method"] == "other" })
    }
}
