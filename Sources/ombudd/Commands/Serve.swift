import ArgumentParser
import Assistant
import Foundation
import Glibc
import Logging
import Service
import ServiceLifecycle

/// The service itself.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve (the default).")

    /// When what is still under way is left: within the ten seconds that are promised. The store
    /// is then as safe as after a crash.
    private static let lastResort = 9.5

    @OptionGroup var options: ConfigurationOptions

    @Flag(name: .customLong("check-config"), help: "Check the configuration and its secrets, and end.")
    var checksConfiguration = false

    func run() async throws {
        let settings = try options.read()
        if checksConfiguration { return try check(settings) }
        var logger = Logger(label: "ombudd") { _ in LineLogHandler(settings.log.format) }
        logger.logLevel = settings.log.level
        let environment = ConfigurationOptions.environment
        let group = try Self.service(settings, logger: logger).group(
            heedsSignals: true, onRunning: { _ in ServiceNotice.ready.send(environment: environment) },
            onStopping: Self.stop)
        try await Self.run(group, logger: logger)
    }

    /// Beside the configuration itself, whether the knowledge is where it is said to be.
    private func check(_ settings: ServiceConfiguration) throws(CommandFailure) {
        let knowledge: KnowledgeLocation
        do throws(AssistantError) {
            let environment = ConfigurationOptions.environment
            knowledge = try KnowledgeLocation.find(named: settings.knowledge.folder, environment: environment)
        } catch {
            throw CommandFailure(error)
        }
        let summary = ConfigurationSummary(settings, knowledge: knowledge.root)
        try StandardStream.write(summary.lines.joined(separator: "\n"))
    }

    private static func service(
        _ settings: ServiceConfiguration, logger: Logger
    ) throws(CommandFailure) -> OmbudService {
        do {
            return try OmbudService(settings, environment: ConfigurationOptions.environment, logger: logger)
        } catch {
            throw CommandFailure(error)
        }
    }

    private static func run(_ group: ServiceGroup, logger: Logger) async throws {
        do {
            try await group.run()
            logger.notice("ended")
        } catch is CancellationError {
            // What was under way took longer than it may. The store is as safe as after a crash.
            logger.notice("ended, not everything was waited for")
        } catch let error as ServiceStartError {
            throw CommandFailure(error)
        } catch {
            logger.error("ended", metadata: ["error": "\(error)"])
            throw CommandFailure(.inputOutput, "the service ended: \(error)")
        }
    }

    /// The service stops.
    @Sendable private static func stop() {
        ServiceNotice.stopping.send(environment: ConfigurationOptions.environment)
        endAtLast()
    }

    /// A thread of its own: the others may all be busy.
    private static func endAtLast() {
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: lastResort)
            _exit(0)
        }
    }
}
