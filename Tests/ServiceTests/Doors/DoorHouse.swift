import Foundation
import Logging
import Mailroom
import ServiceLifecycle

@testable import ForumClient
@testable import Service

/// A live server with all its doors, on a free port of this machine.
struct DoorHouse {
    /// What differs from test to test.
    struct Plan {
        var forums: [ListeningForum] = Callers.forums
        var limits = Self.patient
        var api = APISettings()
        var listen = ListenSettings()
        var token: String?
        var desk = DeskStub()
        /// Whether deliveries go to the store and not to `desk`.
        var stores = false
        var now: @Sendable () -> Date = { Callers.now }

        /// A busy machine is no slow caller.
        private static var patient: LimitSettings {
            var limits = LimitSettings()
            limits.bodySeconds = DoorHouse.patience
            return limits
        }
    }

    /// How many seconds a test waits for what always comes in the end.
    private static let patience = 600

    let port: Int
    let desk: DeskStub
    let registry: MetricsRegistry
    let stopSign: StopSign
    let mailroom: SQLiteMailroom
    let group: ServiceGroup
    let routes: [Route]
    private let transport: CurlTransport

    /// Opens the house, lets `visit` in, and closes it.
    static func open(_ plan: Plan = Plan(), visit: (DoorHouse) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("doors-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let mailroom = try SQLiteMailroom(path: folder.appendingPathComponent("m.sqlite").path)
        let registry = MetricsRegistry()
        let stopSign = StopSign()
        let parts = DoorParts(
            desk: plan.stores ? IntakeDesk(mailroom: mailroom) : plan.desk, mailroom: mailroom,
            assistant: try LiveAssistant(loader: try SmallKnowledge.live().load),
            pool: AnsweringPool(threads: 2, mostWaiting: plan.api.mostWaiting), registry: registry,
            forums: plan.forums, stopSign: stopSign, now: plan.now)
        let doors = Doors(
            parts, listen: plan.listen, limits: plan.limits, api: plan.api, token: plan.token.flatMap(BearerToken.init))
        try await run(doors, plan: plan, stopSign: stopSign) { port, group in
            guard let transport = Self.transport else { throw NoTransport() }
            try await visit(
                DoorHouse(
                    port: port, desk: plan.desk, registry: registry, stopSign: stopSign, mailroom: mailroom,
                    group: group, routes: doors.table.routes, transport: transport))
            await transport.shutDown()
        }
        try await mailroom.close()
    }

    private static var transport: CurlTransport? {
        var settings = TransportSettings(version: "test")
        (settings.connectTimeout, settings.totalTimeout) = (patience * 1_000, patience * 1_000)
        return CurlTransport(settings)
    }

    private static func run(
        _ doors: Doors, plan: Plan, stopSign: StopSign, visit: (Int, ServiceGroup) async throws -> Void
    ) async throws {
        var listen = plan.listen
        listen.port = 0
        var logger = Logger(label: "doors") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        let (ports, announce) = AsyncStream<Int>.makeStream()
        let server = HTTPServer(doors, listen: listen, logger: logger) { announce.yield($0) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [server, ClosingService("stop") { stopSign.raise() }], logger: logger))
        let running = Task {
            defer { announce.finish() }
            try await group.run()
        }
        var iterator = ports.makeAsyncIterator()
        if let port = await iterator.next() {
            do {
                try await visit(port, group)
            } catch {
                await group.triggerGracefulShutdown()
                try? await running.value
                throw error
            }
        }
        await group.triggerGracefulShutdown()
        try await running.value
    }

    private struct NoTransport: Error {}

    // MARK: Visiting

    /// What libcurl does.
    enum Verb: Sendable { case get, post }

    /// A call over libcurl.
    func call(
        _ verb: Verb, _ path: String, query: [(String, String)] = [], fields: [(String, String)] = [],
        body: [UInt8]? = nil
    ) async throws -> HouseAnswer {
        guard let address = ForumAddress("http://127.0.0.1:\(port)") else { throw NoTransport() }
        let segments = path.split(separator: "/").map(String.init)
        let request = HTTPRequest(
            verb == .get ? .get : .post, address, path: segments, query: query.map { (name: $0.0, value: $0.1) },
            fields: fields.compactMap { HTTPField($0.0, $0.1) }, body: body)
        return HouseAnswer(try await transport.send(request))
    }

    /// A call with a JSON body.
    func post(
        _ path: String, _ body: String, type: String = "application/json", query: [(String, String)] = [],
        fields: [(String, String)] = []
    ) async throws -> HouseAnswer {
        try await call(
            .post, path, query: query, fields: [("Content-Type", type)] + fields, body: Array(body.utf8))
    }

    /// A raw conversation.
    func talk(_ pieces: String..., pause: Duration = .zero, patience: Duration = .seconds(3)) async -> String {
        await RawCall(port: port, pieces: pieces.map { Array($0.utf8) }, pause: pause, patience: patience).answer()
    }
}
