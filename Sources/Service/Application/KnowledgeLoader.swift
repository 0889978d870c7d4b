package import Assistant
import IntentMatching

/// Loads the knowledge as it lies on the disk.
package struct KnowledgeLoader: Sendable {
    private let settings: KnowledgeSettings
    private let environment: [String: String]
    private let embedding: (any TextEmbedding)?

    /// Whether questions are matched by their words alone though that was not asked for.
    package let lacksEncoder: Bool

    /// A loader. The sentence encoder is opened once; only the knowledge is loaded again.
    ///
    /// - Throws: `AssistantError`.
    package init(_ settings: KnowledgeSettings, environment: [String: String]) throws(AssistantError) {
        self.settings = settings
        self.environment = environment
        let encoder =
            settings.isLexical ? nil : try EncoderEmbedding.find(named: settings.weights, environment: environment)
        let cache: VectorCache? = settings.isCached ? .standard(environment: environment) : nil
        embedding = encoder.map { CachedEmbedding($0, cache: cache) }
        lacksEncoder = encoder == nil && !settings.isLexical
    }

    /// Loads what now lies there.
    ///
    /// - Throws: `AssistantError`.
    package func load() throws(AssistantError) -> Assistant {
        let location = try KnowledgeLocation.find(named: settings.folder, environment: environment)
        let cache: KnowledgeCache? = settings.isCached ? .standard(environment: environment) : nil
        return try Assistant.load(from: location, cache: cache, embedding: embedding)
    }
}
