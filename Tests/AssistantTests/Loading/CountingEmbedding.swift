import IntentMatching
import Synchronization

/// An embedding of three letters: how often each stands in a text. It remembers what it was given.
final class CountingEmbedding: TextEmbedding {
    let fingerprint: String
    private let embedded = Mutex<[String]>([])

    init(fingerprint: String = "counting") { self.fingerprint = fingerprint }

    var dimensions: Int { 3 }

    /// The texts that were embedded many at a time since the last call.
    func takeTexts() -> [String] {
        embedded.withLock { texts in
            defer { texts = [] }
            return texts
        }
    }

    func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] {
        let counts = [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o")].map { letter in
            Float(utf8.count { $0 == letter } + 1)
        }
        let length = counts.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return counts.map { $0 / length }
    }

    func vectors(of texts: [String], progress: (@Sendable (Int) -> Void)?) -> [[Float]] {
        embedded.withLock { $0 += texts }
        return texts.enumerated().map { index, text in
            defer { progress?(index + 1) }
            return Array(text.utf8).withUnsafeBufferPointer { vector(of: $0) }
        }
    }
}
