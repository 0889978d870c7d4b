import Foundation
import IntentMatching
import KnowledgeBase

/// What a cache keeps: checked knowledge, and the matcher trained on it.
struct CompiledKnowledge {
    let knowledge: Knowledge
    let matcher: IntentMatcher

    /// Grows with every change of these bytes, or of what is trained.
    static let version: UInt32 = 3
    /// Tells apart what was learned with other options.
    private static let trainingMark = Checksum.of(Array("\(TrainingOptions.support)".utf8)[...])
    private static let magic = Array("OMBUD\u{1}\u{2}\u{3}".utf8)

    init(knowledge: Knowledge, matcher: IntentMatcher) {
        self.knowledge = knowledge
        self.matcher = matcher
    }

    /// The key under which a cache keeps it: the same knowledge learned in another way is another thing.
    ///
    /// - Parameters:
    ///   - knowledge: The hash of the knowledge files.
    ///   - embedding: The fingerprint of the embedding; nil where it is learned by words alone.
    static func key(of knowledge: ContentHash, embedding: String?) -> ContentHash {
        let versions = [UInt64(version), UInt64(IntentMatcher.formatVersion), trainingMark]
        var parts = [knowledge.bytes] + versions.map(ByteReader.bytes)
        if let embedding { parts.append(Array(embedding.utf8)) }
        return ContentHash(parts: parts)
    }

    /// Reads what ``bytes(for:)`` wrote for the same key; nil for anything
    /// else: other versions, other knowledge, another embedding, damage.
    ///
    /// - Parameters:
    ///   - bytes: What was written.
    ///   - key: What ``key(of:embedding:)`` gives.
    ///   - embedding: The embedding it was learned with; nil where it was learned by words alone.
    init?(bytes: [UInt8], for key: ContentHash, embedding: (any TextEmbedding)?) {
        var reader = ByteReader(bytes)
        guard reader.take(Self.magic.count).elementsEqual(Self.magic),
            reader.takeNumber() == UInt64(Self.version), reader.takeNumber() == UInt64(IntentMatcher.formatVersion),
            reader.takeNumber() == Self.trainingMark,
            reader.take(key.bytes.count).elementsEqual(key.bytes),
            let length = reader.takeNumber(), length <= UInt64(reader.rest.count),
            let checksum = reader.takeNumber()
        else { return nil }
        let bytes = reader.take(Int(length))
        // The matcher has a checksum of its own.
        guard checksum == Checksum.of(bytes),
            let knowledge = try? CompactDecoder.value(Knowledge.self, from: bytes),
            let matcher = try? IntentMatcher(serialized: reader.rest, embedding: embedding)
        else { return nil }
        self.init(knowledge: knowledge, matcher: matcher)
    }

    /// The bytes for a cache.
    ///
    /// - Throws: What the encoder of the knowledge throws.
    func bytes(for key: ContentHash) throws -> [UInt8] {
        let tree = try JSONDecoder().decode(CompactTree.self, from: JSONEncoder().encode(knowledge))
        let knowledge = CompactWriter.bytes(of: tree)
        return Self.magic + ByteReader.bytes(of: UInt64(Self.version))
            + ByteReader.bytes(of: UInt64(IntentMatcher.formatVersion)) + ByteReader.bytes(of: Self.trainingMark)
            + key.bytes + ByteReader.bytes(of: UInt64(knowledge.count))
            + ByteReader.bytes(of: Checksum.of(knowledge[...])) + knowledge + matcher.serialized()
    }
}
