import ArgumentParser
import Assistant
import IntentMatching

/// Where the knowledge is, and whether its compiled form is kept.
struct KnowledgeOptions: ParsableArguments {
    @Option(help: "The folder that holds Intents and Responses.", completion: .directory)
    var knowledge: String?

    @Flag(name: .customLong("no-cache"), help: "Compile the knowledge anew and keep nothing.")
    var skipsCache = false

    func location() throws(CommandFailure) -> KnowledgeLocation {
        do {
            return try KnowledgeLocation.find(named: knowledge, environment: ProcessContext.environment)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The sentence encoder, or nil where the words alone must do.
    func embedding() throws(CommandFailure) -> (any TextEmbedding)? { nil }

    func assistant() throws(CommandFailure) -> Assistant {
        let location = try location()
        let cache = skipsCache ? nil : KnowledgeCache.standard(environment: ProcessContext.environment)
        let progress = ProgressLine.learning("Learning the knowledge, once")
        defer { progress.clear() }
        do {
            return try Assistant.load(from: location, cache: cache, progress: progress.show)
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension CommandFailure {
    /// What went wrong with the knowledge, and whose fault that is.
    init(_ error: AssistantError) {
        let status: Status =
            switch error {
            case .knowledgeNotFound: .configuration
            case .knowledgeUnreadable: .inputOutput
            case .badKnowledge, .untrainable: .badData
            }
        self.init(status, "\(error)")
    }
}
