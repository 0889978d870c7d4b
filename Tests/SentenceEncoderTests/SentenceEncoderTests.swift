import Synchronization
import Testing

@testable import SentenceEncoder

/// What an encoder promises of its vectors.
struct SentenceEncoderTests {
    static let texts = [
        "", "a", "JSS", "Why did my score drop?", "Does a contract without feedback count?",
        "The client has not answered since I submitted the milestone, and the money is still in escrow. What now?",
        String(repeating: "one two three. ", count: 20), String(repeating: "long ", count: 400),
    ]

    @Test func theSameTextGivesTheSameBits() throws {
        let (encoder, other) = (try Places.encoder(), try SentenceEncoder(weights: Places.weights))
        for text in Self.texts {
            let vector = encoder.encode(text)
            #expect(vector == encoder.encode(text))
            #expect(vector == other.encode(text))
            #expect(vector == encoder.encode(utf8: Array(text.utf8).span))
        }
    }

    @Test(arguments: InstructionLevel.allCases.filter { $0.rawValue <= InstructionLevel.best.rawValue })
    func allInstructionsGiveTheSameBits(level: InstructionLevel) throws {
        let best = try Places.encoder()
        let encoder = try SentenceEncoder(file: WeightsFile(MappedFile(path: Places.weights)), level: level)
        // All remainders of the rows that the kernels take at once.
        for count in 0...13 {
            let text = Array(repeating: "score", count: count).joined(separator: " ")
            #expect(encoder.encode(text) == best.encode(text), "\(count) words")
        }
        for text in Self.texts { #expect(encoder.encode(text) == best.encode(text)) }
    }

    @Test func manyTextsAtOnceGiveWhatEachGivesAlone() throws {
        let encoder = try Places.encoder()
        let counts = Mutex<[Int]>([])
        let vectors = encoder.encode(Self.texts) { finished in counts.withLock { $0.append(finished) } }
        #expect(vectors == Self.texts.map { encoder.encode($0) })
        let seen = counts.withLock { $0 }
        #expect(seen == Array(1...Self.texts.count))
        #expect(encoder.encode([]) == [])
    }

    @Test func manyTasksShareOneEncoder() async throws {
        let encoder = try Places.encoder()
        let text = Self.texts[5]
        let expected = encoder.encode(text)
        await withTaskGroup(of: [Float].self) { group in
            for _ in 0..<16 { group.addTask { encoder.encode(text) } }
            for await vector in group { #expect(vector == expected) }
        }
    }

    @Test func whatMeansTheSameLiesCloser() throws {
        let encoder = try Places.encoder()
        let question = encoder.encode("Why has my success score gone down?")
        let same = encoder.encode("what made my JSS drop, my job success is lower than before")
        let other = encoder.encode("How do I add a bank account for withdrawals?")
        #expect(cosine(question, same) > cosine(question, other) + 0.2)
    }

    @Test func caseAndAccentsDoNotCount() throws {
        let encoder = try Places.encoder()
        #expect(encoder.encode("CAFÉ Résumé") == encoder.encode("cafe resume"))
    }

    @Test func theFingerprintIsADigest() throws {
        let fingerprint = try Places.encoder().fingerprint
        #expect(fingerprint.utf8.count == 64)
        #expect(fingerprint.allSatisfy { $0.isHexDigit })
    }

    private func cosine(_ one: [Float], _ other: [Float]) -> Float {
        zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
