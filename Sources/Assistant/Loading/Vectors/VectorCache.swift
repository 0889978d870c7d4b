import IntentMatching

/// The folder in which the vectors of texts are kept between runs: one file
/// for each embedding.
///
/// A file that is damaged or foreign counts as none. Where nothing can be
/// written, nothing is kept.
public struct VectorCache: Sendable {
    private static let suffix = ".vectors"
    /// How many embeddings have a file: today's weights, and those of before an update.
    private static let keptFiles = 3

    private let folder: CacheFolder
    private let limit: Int

    /// A cache in a folder that is made when it is first needed.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - limit: How many vectors of an embedding are kept; those used last stay. The preset
    ///     takes 39 MB with the sentence encoder's 384 dimensions.
    public init(folder: String, limit: Int = 50_000) {
        self.init(folder: CacheFolder(path: folder), limit: limit)
    }

    private init(folder: CacheFolder, limit: Int) {
        self.folder = folder
        self.limit = limit
    }

    /// The user's cache, `$XDG_CACHE_HOME/ombud`; nil where there is no home.
    public static func standard(environment: [String: String]) -> VectorCache? {
        CacheFolder(environment: environment).map { VectorCache(folder: $0.path) }
    }

    /// The vectors that are kept for an embedding; nil where there are none.
    func read(for embedding: some TextEmbedding) -> KeptVectors? {
        folder.read(Self.name(for: embedding)).flatMap {
            KeptVectors(bytes: $0, for: embedding.fingerprint, dimensions: embedding.dimensions)
        }
    }

    /// Keeps the vectors of an embedding in place of those that were kept.
    ///
    /// - Parameters:
    ///   - vectors: The vectors.
    ///   - lastUsed: The texts whose vectors stay first of all.
    ///   - embedding: What made them.
    func write(_ vectors: KeptVectors, lastUsed: [VectorKey], for embedding: some TextEmbedding) {
        let bytes = vectors.used(lastUsed, limit: limit).bytes(for: embedding.fingerprint)
        folder.write(bytes, to: Self.name(for: embedding), keeping: Self.keptFiles, of: Self.suffix)
    }

    /// A fingerprint comes from a file, so it does not become a path as it stands.
    private static func name(for embedding: some TextEmbedding) -> String {
        ContentHash(of: embedding.fingerprint).hexadecimal.prefix(16) + suffix
    }
}
