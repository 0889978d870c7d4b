public import IntentMatching

/// An embedding whose vectors are kept between runs: after an edit of the
/// knowledge, only the texts that changed are embedded.
///
/// Its vectors have numbers of sixteen bits, whether they were kept or are
/// fresh, so that the same knowledge makes the same matcher in both cases.
public struct CachedEmbedding<Base: TextEmbedding>: TextEmbedding {
    private let base: Base
    private let cache: VectorCache?

    /// Rounds the vectors of an embedding, and keeps those of the texts that are given many at a time.
    ///
    /// - Parameters:
    ///   - base: Makes the vectors.
    ///   - cache: Where they are kept; nil keeps none.
    public init(_ base: Base, cache: VectorCache?) {
        self.base = base
        self.cache = cache
    }

    /// How many numbers a vector has.
    public var dimensions: Int { base.dimensions }

    /// The fingerprint of the base, with a mark: rounded vectors are others.
    public var fingerprint: String { base.fingerprint + "/float16" }

    /// The rounded vector of one text. Questions come and go: it is not kept.
    public func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] {
        base.vector(of: utf8).map { Float(Float16($0)) }
    }

    /// What the base says.
    public func rank(ofWord word: UnsafeBufferPointer<UInt8>) -> Int? { base.rank(ofWord: word) }

    /// The rounded vectors of many texts, in their order.
    public func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
        let keys = texts.map(VectorKey.init(of:))
        var vectors = cache?.read(for: self) ?? KeptVectors(dimensions: dimensions)
        let missing = Self.indices(of: keys, missingIn: vectors)
        guard !missing.isEmpty else {
            progress?(texts.count)
            return keys.map { vectors[$0] }
        }
        for (index, vector) in zip(missing, fresh(missing.map { texts[$0] }, outOf: texts.count, progress)) {
            vectors.add(vector, for: keys[index])
        }
        cache?.write(vectors, lastUsed: keys, for: self)
        return keys.map { vectors[$0] }
    }

    /// The first index of each key that has no vector yet.
    private static func indices(of keys: [VectorKey], missingIn vectors: KeptVectors) -> [Int] {
        var seen: Set<VectorKey> = []
        return keys.indices.filter { !vectors.contains(keys[$0]) && seen.insert(keys[$0]).inserted }
    }

    private func fresh(_ texts: [String], outOf total: Int, _ progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
        let ready = total - texts.count
        return base.vectors(of: texts) { finished in progress?(ready + finished) }
    }
}
