public import IntentMatching
import KnowledgeBase

extension Assistant {
    /// Reads, checks and compiles knowledge, or takes it from the cache.
    ///
    /// - Parameters:
    ///   - location: Where the knowledge lies.
    ///   - cache: Where compiled knowledge is kept; nil compiles anew.
    ///   - embedding: Says what texts mean: a ``CachedEmbedding`` of an ``EncoderEmbedding``, or any
    ///     other; nil matches by words alone.
    ///   - progress: Told how far it has come, one call at a time, on any thread; not called
    ///     where the cache has it all.
    /// - Throws: ``AssistantError``.
    public static func load(
        from location: KnowledgeLocation, cache: KnowledgeCache?, embedding: (any TextEmbedding)? = nil,
        progress: (@Sendable (LoadingProgress) -> Void)? = nil
    ) throws(AssistantError) -> Assistant {
        let files = try files(at: location.root)
        let hash = ContentHash(of: files)
        let key = CompiledKnowledge.key(of: hash, embedding: embedding?.fingerprint)
        if let bytes = cache?.read(key),
            let compiled = CompiledKnowledge(bytes: bytes, for: key, embedding: embedding)
        {
            return Assistant(compiled, hash: hash)
        }
        let compiled = try compile(files, embedding: embedding, progress: progress)
        if let cache, let bytes = try? compiled.bytes(for: key) { cache.write(bytes, for: key) }
        return Assistant(compiled, hash: hash)
    }

    static func files(at root: String) throws(AssistantError) -> [KnowledgeFile] {
        do {
            return try KnowledgeFolder.files(at: root)
        } catch {
            throw .knowledgeUnreadable(root: root, reason: "\(error)")
        }
    }

    private static func compile(
        _ files: [KnowledgeFile], embedding: (any TextEmbedding)?,
        progress: (@Sendable (LoadingProgress) -> Void)?
    ) throws(AssistantError) -> CompiledKnowledge {
        let reading = KnowledgeReader().read(files: files)
        guard let knowledge = reading.knowledge else {
            throw .badKnowledge(findings: reading.findings.filter { $0.severity == .error }.map(\.description))
        }
        do {
            let matcher = try IntentMatcher(
                training: TrainingTexts(knowledge).set, options: .support, embedding: embedding
            ) { step in
                progress?(LoadingProgress(step))
            }
            return CompiledKnowledge(knowledge: knowledge, matcher: matcher)
        } catch {
            throw .untrainable(reason: "\(error)")
        }
    }
}

extension Assistant {
    /// The hash that replies from this knowledge would carry.
    ///
    /// - Throws: ``AssistantError/knowledgeUnreadable(root:reason:)``.
    public static func knowledgeHash(at location: KnowledgeLocation) throws(AssistantError) -> String {
        "sha256:" + ContentHash(of: try files(at: location.root)).hexadecimal
    }
}
