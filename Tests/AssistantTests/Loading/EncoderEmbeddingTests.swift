import Foundation
import IntentMatching
import Testing

@testable import Assistant

@Suite struct EncoderEmbeddingTests {
    private static let weights = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Sources/SentenceEncoder/Weights/\(EncoderEmbedding.fileName)").standardized
        .path

    @Test func manyTextsAndOneHaveTheSameVectors() throws {
        let encoder = try EncoderEmbedding(weights: Self.weights)
        let texts = ["is my money safe?", "", "close the contract", Self.story + "is my money safe?"]
        let one = texts.map { text in Array(text.utf8).withUnsafeBufferPointer { encoder.vector(of: $0) } }
        #expect(encoder.vectors(of: texts, progress: nil) == one)
        #expect(one.allSatisfy { $0.count == encoder.dimensions })
        #expect(encoder.fingerprint.hasSuffix("/1"))
    }

    /// About 500 tokens, twice as many as the encoder reads at once.
    private static let story = String(repeating: "the weather was fine and we went down to the sea. ", count: 45)

    @Test func aQuestionBehindALongStoryIsHeard() throws {
        let encoder = try EncoderEmbedding(weights: Self.weights)
        let texts = ["is my money safe?", "close the contract?"].map { Array((Self.story + $0).utf8) }
        let vectors = texts.map { text in text.withUnsafeBufferPointer { encoder.vector(of: $0) } }
        #expect(vectors[0] != vectors[1])
        for vector in vectors { #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-4) }
    }

    @Test(arguments: [
        String(repeating: "a", count: 1_000_000), String(repeating: "é ", count: 20_000),
        String(repeating: " ", count: 5_000), String(repeating: "🥐", count: 3_000),
    ])
    func endlessTextsAreReadInAFewParts(text: String) throws {
        let encoder = try EncoderEmbedding(weights: Self.weights)
        let bytes = Array(text.utf8)
        let vector = bytes.withUnsafeBufferPointer { encoder.vector(of: $0) }
        #expect(vector.allSatisfy(\.isFinite) && vector.count == encoder.dimensions)
    }

    /// Rounding may not turn meanings.
    @Test func roundedVectorsPointTheSameWay() throws {
        let encoder = try EncoderEmbedding(weights: Self.weights)
        let text = Array("the client went silent".utf8)
        let exact = text.withUnsafeBufferPointer { encoder.vector(of: $0) }
        let rounded = text.withUnsafeBufferPointer { CachedEmbedding(encoder, cache: nil).vector(of: $0) }
        #expect(abs(zip(exact, rounded).reduce(0) { $0 + $1.0 * $1.1 } - 1) < 0.0005)
    }

    @Test func theCallIsTakenAtItsWordBeforeTheEnvironment() throws {
        let found = try EncoderEmbedding.find(named: Self.weights, environment: ["OMBUD_WEIGHTS": "/nowhere"])
        #expect(found != nil)
        #expect(try EncoderEmbedding.find(named: nil, environment: ["OMBUD_WEIGHTS": Self.weights]) != nil)
    }

    @Test(arguments: [
        ("/nowhere/at/all", "No such file"), ("/proc", "Invalid argument"), ("/dev/null", "Invalid argument"),
        (#filePath, "not a whole safetensors file"),
    ])
    func aNamedFileThatIsNoneIsAnError(path: String, reason: String) throws {
        let errors = [
            #expect(throws: AssistantError.self) { try EncoderEmbedding.find(named: path, environment: [:]) },
            #expect(throws: AssistantError.self) {
                try EncoderEmbedding.find(named: nil, environment: ["OMBUD_WEIGHTS": path])
            },
        ]
        for error in errors {
            let text = try #require(error).description
            #expect(text.contains(path) && text.contains(reason) && text.contains("--lexical"))
            #expect(!text.contains("\n"))
        }
    }
}
