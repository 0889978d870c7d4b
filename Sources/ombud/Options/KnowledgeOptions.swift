import ArgumentParser
import Assistant
import IntentMatching

/// Where the knowledge and the sentence encoder are, and whether what is made of them is kept.
struct KnowledgeOptions: ParsableArguments {
    @Option(
        help: "The folder that holds Intents and Responses (else OMBUD_KNOWLEDGE, or looked for).",
        completion: .directory)
    var knowledge: String?

    @Option(
        help: "The sentence encoder's weights (else OMBUD_WEIGHTS, or looked for).",
        completion: .file(extensions: ["safetensors"]))
    var weights: String?

    @Flag(help: "Match by words alone, without the sentence encoder.")
    var lexical = false

    @Flag(name: .customLong("no-cache"), help: "Compile the knowledge anew and keep nothing.")
    var skipsCache = false

    func validate() throws {
        guard weights == nil || !lexical else {
            throw ValidationError("--weights names a sentence encoder, and --lexical does without one.")
        }
    }

    func location() throws(CommandFailure) -> KnowledgeLocation {
        do {
            return try KnowledgeLocation.find(named: knowledge, environment: ProcessContext.environment)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The sentence encoder, or nil where the words alone must do. Where that was not asked
    /// for, standard error says so: call it once.
    func embedding() throws(CommandFailure) -> (any TextEmbedding)? {
        if lexical { return nil }
        do {
            let environment = ProcessContext.environment
            if let encoder = try EncoderEmbedding.find(named: weights, environment: environment) {
                return CachedEmbedding(encoder, cache: skipsCache ? nil : .standard(environment: environment))
            }
        } catch {
            throw CommandFailure(error)
        }
        // Whoever closed standard error does not want to know.
        try? StandardStream.errors.writeLine(Self.missingWeights)
        return nil
    }

    private static let missingWeights = """
        ombud: warning: without the sentence encoder questions are matched by words alone: put \
        \(EncoderEmbedding.fileName) beside the program or name it with --weights or OMBUD_WEIGHTS; \
        --lexical silences this
        """

    func assistant() throws(CommandFailure) -> Assistant {
        let location = try location()
        let embedding = try embedding()
        let cache = skipsCache ? nil : KnowledgeCache.standard(environment: ProcessContext.environment)
        let progress = ProgressLine.learning("Learning the knowledge, once")
        defer { progress.clear() }
        do {
            return try Assistant.load(from: location, cache: cache, embedding: embedding) { progress.show($0) }
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension CommandFailure {
    /// What went wrong with the knowledge or the sentence encoder, and whose fault that is.
    init(_ error: AssistantError) {
        let status: Status =
            switch error {
            case .knowledgeNotFound, .weightsUnusable: .configuration
            case .knowledgeUnreadable: .inputOutput
            case .badKnowledge, .untrainable: .badData
            }
        self.init(status, "\(error)")
    }
}
