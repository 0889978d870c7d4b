import Foundation
import Logging
import Mailroom
import Service
import ServiceLifecycle

/// `ombudd` with a mailroom that keeps nothing: what its doors cost without storage. Only measurements run it.
@main
struct StorelessService {
    static func main() async throws {
        guard CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--config" else {
            throw CocoaError(.fileReadInvalidFileName)
        }
        let environment = ProcessInfo.processInfo.environment
        let settings = try ServiceConfiguration(file: CommandLine.arguments[2], environment: environment)
        var logger = Logger(label: "ombudd-storeless") { _ in LineLogHandler(settings.log.format) }
        logger.logLevel = settings.log.level
        let service = try OmbudService(settings, environment: environment, logger: logger) { _ in ForgetfulMailroom() }
        try await service.group(heedsSignals: true).run()
    }
}
