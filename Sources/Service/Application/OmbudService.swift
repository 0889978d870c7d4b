import Assistant
import Foundation
import KnowledgeBase
package import Logging
package import Mailroom
package import ServiceLifecycle
import UnixSignals

/// The whole service, put together: doors, store and workers.
package struct OmbudService: Sendable {
    /// How long requests and sendings under way may take at the end.
    private static let grace = Duration.seconds(8)

    private let configuration: ServiceConfiguration
    private let logger: Logger
    private let assistant: LiveAssistant
    private let mailroom: any Mailroom
    private let connections: ForumConnections
    private let registry = MetricsRegistry()
    private let stopSign = StopSign()

    /// Loads the knowledge and opens the store.
    ///
    /// - Parameter openStore: Opens the store at a path; SQLite's unless another one is wanted.
    /// - Throws: ``ServiceStartError``.
    package init(
        _ configuration: ServiceConfiguration, environment: [String: String], logger: Logger,
        openStore: (String) throws(MailroomError) -> any Mailroom = Self.openSQLite
    ) throws(ServiceStartError) {
        self.configuration = configuration
        self.logger = logger
        do throws(AssistantError) {
            let loader = try KnowledgeLoader(configuration.knowledge, environment: environment)
            if loader.lacksEncoder { logger.warning("no sentence encoder: questions are matched by words alone") }
            assistant = try LiveAssistant(loader: loader.load)
        } catch {
            throw .knowledge(error)
        }
        do throws(MailroomError) {
            mailroom = try openStore(configuration.store)
        } catch {
            throw .store(error)
        }
        connections = try ForumConnections()
        warnOfUnknownIntents()
    }

    /// Opens the store that the service has where nobody wants another one.
    package static func openSQLite(_ path: String) throws(MailroomError) -> any Mailroom {
        try SQLiteMailroom(path: path)
    }

    /// A name that no intent has would keep a forum silent without anybody knowing why.
    private func warnOfUnknownIntents() {
        let knowledge = assistant.current.knowledge
        for forum in configuration.forums.map(\.instance) {
            for intent in (forum.replyIntents ?? []).sorted() where knowledge.intent(intent) == nil {
                logger.warning(
                    "no intent has this name", metadata: ["forum": "\(forum.name)", "intent": "\(intent)"])
            }
        }
    }

    /// All services, to be run.
    ///
    /// - Parameters:
    ///   - heedsSignals: Whether SIGTERM and SIGINT stop it and SIGHUP loads the knowledge anew.
    ///   - onRunning: Told the port once it listens.
    ///   - onStopping: Told when it begins to stop.
    package func group(
        heedsSignals: Bool, onRunning: @escaping @Sendable (Int) -> Void = { _ in },
        onStopping: @escaping @Sendable () -> Void = {}
    ) -> ServiceGroup {
        let (stopSign, logger) = (stopSign, logger)
        let stop = ClosingService("stop") {
            logger.notice("stopping")
            stopSign.raise()
            onStopping()
        }
        var configuration = ServiceGroupConfiguration(
            services: services(heedsSignals: heedsSignals, onRunning: onRunning) + [stop],
            gracefulShutdownSignals: heedsSignals ? [.sigterm, .sigint] : [], logger: logger)
        configuration.maximumGracefulShutdownDuration = Self.grace
        return ServiceGroup(configuration: configuration)
    }

    /// The last one ends first: nothing new is begun, then the doors close, then
    /// the workers end, then the connections, and at last the store.
    private func services(heedsSignals: Bool, onRunning: @escaping @Sendable (Int) -> Void) -> [any Service] {
        let metrics = ServiceMetrics(registry: registry)
        metrics.noteKnowledge(assistant.current.knowledgeHash, before: nil)
        let desk = IntakeDesk(mailroom: mailroom, counter: metrics)
        let (mailroom, connections) = (mailroom, connections)
        var services: [any Service] = [
            ClosingService("store") { try? await mailroom.close() },
            ClosingService("connections") { await connections.shutDown() },
        ]
        services += workers(desk: desk, counter: metrics)
        if heedsSignals { services.append(ReloadService(assistant, metrics: metrics, logger: logger)) }
        let server = HTTPServer(
            doors(desk: desk), listen: configuration.listen, logger: logger, onRunning: onRunning)
        return services + [server]
    }

    private func workers(desk: IntakeDesk, counter: any EventCounter) -> [any Service] {
        let forums = connections.directory(of: configuration.forums)
        let pauses = ForumPauses()
        let decider = Decider(
            mailroom: mailroom, forums: forums, assistant: assistant, pauses: pauses, counter: counter)
        let sender = Sender(mailroom: mailroom, forums: forums, pauses: pauses, counter: counter)
        let poller = Poller(mailroom: mailroom, desk: desk, forums: forums, pauses: pauses, counter: counter)
        let keeper = Keeper(
            mailroom: mailroom, retention: .seconds(configuration.retentionDays * 86_400), counter: counter)
        return [
            BackgroundService("keeper") { await keeper.run() }, BackgroundService("sender") { await sender.run() },
            BackgroundService("decider") { await decider.run() }, BackgroundService("poller") { await poller.run() },
        ]
    }

    private func doors(desk: IntakeDesk) -> Doors {
        let api = configuration.api
        let processors = ProcessInfo.processInfo.activeProcessorCount
        let parts = DoorParts(
            desk: desk, mailroom: mailroom, assistant: assistant,
            pool: AnsweringPool(threads: api.threads == 0 ? processors : api.threads, mostWaiting: api.mostWaiting),
            registry: registry,
            forums: configuration.forums.map { ListeningForum($0.instance, secrets: $0.secrets) },
            stopSign: stopSign)
        return Doors(
            parts, listen: configuration.listen, limits: configuration.limits, api: api,
            token: configuration.token)
    }
}
