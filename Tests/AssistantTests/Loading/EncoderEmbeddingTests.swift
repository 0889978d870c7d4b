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
        let texts = ["is my money safe?", "", "close the contract"]
        let one = texts.map { text in Array(text.utf8).withUnsafeBufferPointer { encoder.vector(of: $0) } }
        #expect(encoder.vectors(of: texts, progress: nil) == one)
        #expect(one.allSatisfy { $0.count == encoder.dimensions })
        #expect(encoder.fingerprint.count == 64)
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
