/// The folder in which compiled knowledge is kept between runs.
///
/// It makes the next start quick, nothing more: what cannot be read is built
/// again, and what cannot be written is not kept.
public struct KnowledgeCache: Sendable {
    private static let suffix = ".knowledge"
    /// How many compiled sets stay: an author who goes back and forth between
    /// a few versions finds each of them again.
    private static let kept = 8

    private let folder: CacheFolder

    /// A cache in a folder that is made when it is first needed.
    public init(folder: String) { self.folder = CacheFolder(path: folder) }

    private init(folder: CacheFolder) { self.folder = folder }

    /// The user's cache, `$XDG_CACHE_HOME/ombud`; nil where there is no home.
    public static func standard(environment: [String: String]) -> KnowledgeCache? {
        CacheFolder(environment: environment).map(KnowledgeCache.init)
    }

    func read(_ key: ContentHash) -> [UInt8]? { folder.read(Self.name(of: key)) }

    func write(_ bytes: [UInt8], for key: ContentHash) {
        folder.write(bytes, to: Self.name(of: key), keeping: Self.kept, of: Self.suffix)
    }

    private static func name(of key: ContentHash) -> String { key.hexadecimal + suffix }
}
