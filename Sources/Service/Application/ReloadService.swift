import Assistant
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// Loads the knowledge anew on SIGHUP. What is bad is refused, and the last good one goes on answering.
struct ReloadService: Service, CustomStringConvertible {
    /// What the log calls it.
    let description = "reload"
    private let assistant: LiveAssistant
    private let metrics: ServiceMetrics
    private let logger: Logger

    /// A service.
    init(_ assistant: LiveAssistant, metrics: ServiceMetrics, logger: Logger) {
        self.assistant = assistant
        self.metrics = metrics
        self.logger = logger
    }

    func run() async {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        await cancelWhenGracefulShutdown {
            for await _ in signals { await reload() }
        }
    }

    /// Loads the knowledge on a thread of its own: it may take seconds.
    func reload() async {
        let before = assistant.current.knowledgeHash
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(returning: Result { () throws(AssistantError) in try assistant.reload() })
            }
        }
        switch result {
        case .success(let isNew):
            metrics.count(.reloaded(isGood: true))
            metrics.noteKnowledge(assistant.current.knowledgeHash, before: before)
            logger.notice(
                "knowledge loaded",
                metadata: ["hash": "\(assistant.current.knowledgeHash)", "isNew": "\(isNew)"])
        case .failure(let error):
            metrics.count(.reloaded(isGood: false))
            logger.error("knowledge refused, the last good one stays", metadata: ["error": "\(error)"])
        }
    }
}
