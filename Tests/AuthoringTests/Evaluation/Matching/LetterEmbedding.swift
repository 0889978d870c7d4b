import IntentMatching

/// An embedding that says how often each letter occurs.
struct LetterEmbedding: TextEmbedding {
    let dimensions = 26
    let fingerprint = "letters"

    func vector(of utf8: UnsafeBufferPointer<UInt8>) -> [Float] {
        var counts = [Float](repeating: 0, count: dimensions)
        for byte in utf8 where (0x61...0x7A).contains(byte) { counts[Int(byte) - 0x61] += 1 }
        let length = counts.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? counts.map { $0 / length } : [1] + counts.dropFirst()
    }
}
