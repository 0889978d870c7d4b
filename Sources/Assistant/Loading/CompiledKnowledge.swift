import Foundation
import IntentMatching
import KnowledgeBase

/// What a cache keeps: checked knowledge, and the matcher trained on it.
struct CompiledKnowledge {
    let knowledge: Knowledge
    let matcher: IntentMatcher

    /// Grows with every change of these bytes, or of what is trained.
    static let version: UInt32 = 1
    /// Tells apart what was learned with other options.
    private static let trainingMark = Checksum.of(Array("\(TrainingOptions.support)".utf8)[...])
    private static let magic = Array("OMBUD\u{1}\u{2}\u{3}".utf8)

    init(knowledge: Knowledge, matcher: IntentMatcher) {
        self.knowledge = knowledge
        self.matcher = matcher
    }

    /// Reads what ``bytes(for:)`` wrote for the same knowledge; nil for
    /// anything else: other versions, other knowledge, damage.
    init?(bytes: [UInt8], for hash: ContentHash) {
        var reader = ByteReader(bytes)
        guard reader.take(Self.magic.count).elementsEqual(Self.magic),
            reader.takeNumber() == UInt64(Self.version), reader.takeNumber() == UInt64(IntentMatcher.formatVersion),
            reader.takeNumber() == Self.trainingMark,
            reader.take(hash.bytes.count).elementsEqual(hash.bytes),
            let checksum = reader.takeNumber(), checksum == Checksum.of(reader.rest),
            let knowledgeLength = reader.takeNumber(), knowledgeLength <= UInt64(reader.rest.count)
        else { return nil }
        let knowledgeBytes = reader.take(Int(knowledgeLength))
        guard let knowledge = try? JSONDecoder().decode(Knowledge.self, from: Data(knowledgeBytes)),
            let matcher = try? IntentMatcher(serialized: Array(reader.rest))
        else { return nil }
        self.init(knowledge: knowledge, matcher: matcher)
    }

    /// The bytes for a cache.
    ///
    /// - Throws: What the encoder of the knowledge throws.
    func bytes(for hash: ContentHash) throws -> [UInt8] {
        let encoder = JSONEncoder()
        // The same knowledge gives the same bytes.
        encoder.outputFormatting = .sortedKeys
        let knowledge = try encoder.encode(knowledge)
        let payload = ByteReader.bytes(of: UInt64(knowledge.count)) + knowledge + matcher.serialized()
        return Self.magic + ByteReader.bytes(of: UInt64(Self.version))
            + ByteReader.bytes(of: UInt64(IntentMatcher.formatVersion)) + ByteReader.bytes(of: Self.trainingMark)
            + hash.bytes
            + ByteReader.bytes(of: Checksum.of(payload[...])) + payload
    }
}
