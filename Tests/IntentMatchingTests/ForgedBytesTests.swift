import Testing

@testable import IntentMatching

/// Bytes with a right checksum and wrong contents: made by intent, not by accident.
struct ForgedBytesTests {
    @Test(arguments: [UInt8(0x00), 0x01, 0x7F, 0xFF])
    func forgedBytesThrowOrGiveAMatcherThatWorks(value: UInt8) throws {
        let bytes = try Bakery.matcher.serialized()
        let first = Array(Envelope.size..<Envelope.size + 200)
        let spread = Array(stride(from: Envelope.size + 200, to: bytes.count, by: bytes.count / 150))
        let last = Array(bytes.count - 150..<bytes.count)
        for position in first + spread + last {
            var forged = bytes
            forged[position] = value
            guard let matcher = try? IntentMatcher(serialized: Envelope.seal(forged)) else { continue }
            let match = matcher.matchPost("Hello. When do you open, and is there braed?").whole
            #expect(match.ranked.count <= IntentMatcher.rankedLabels)
        }
    }

    @Test(arguments: [UInt8(0x00), 0x01, 0x7F, 0xFF])
    func forgedMeaningsThrowOrGiveAMatcherThatWorks(value: UInt8) throws {
        let embedding = ThesaurusEmbedding()
        let bytes = try IntentMatcher(training: Bakery.set, embedding: embedding).serialized()
        // The meaning stands last.
        for position in bytes.count - 1_200..<bytes.count {
            var forged = bytes
            forged[position] = value
            guard let matcher = try? IntentMatcher(serialized: Envelope.seal(forged), embedding: embedding) else {
                continue
            }
            let match = matcher.matchPost("Hello. When do they unlock, and is there braed?").whole
            #expect(match.ranked.count <= IntentMatcher.rankedLabels)
            #expect(matcher.explain("do they unlock at dawn") != nil)
        }
    }

    @Test(arguments: [0, 1, 8, 100, 5_000])
    func forgedLengthsThrow(kept: Int) throws {
        let bytes = try Bakery.matcher.serialized()
        let forged = Envelope.seal(Array(bytes.prefix(Envelope.size + kept)))
        #expect(throws: SerializationError.damaged) { try IntentMatcher(serialized: forged) }
    }

    @Test func hugeCountsThrow() throws {
        var writer = ByteWriter(reserving: 100)
        Envelope.begin(&writer)
        writer.append(UInt64.max)
        writer.append(UInt64.max / 2)
        #expect(throws: SerializationError.damaged) { try IntentMatcher(serialized: Envelope.seal(writer.bytes)) }
    }
}
