import Foundation

@testable import SentenceEncoder

/// Where the files lie that the tests read.
enum Places {
    /// The weights in the source tree.
    static let weights = path("../../\(WeightsSearch.folder)/\(WeightsSearch.fileName)")

    static func fixture(_ name: String) -> String { path("Fixtures/\(name)") }

    private static func path(_ path: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: path).standardized
            .path(percentEncoded: false)
    }

    /// One encoder for all tests: it never changes.
    static func encoder() throws -> SentenceEncoder { try shared.get() }

    private static let shared = Result { try SentenceEncoder(weights: weights) }
}
