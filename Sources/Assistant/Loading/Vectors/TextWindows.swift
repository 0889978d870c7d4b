import SentenceEncoder

/// The parts of a text that the encoder can read whole.
///
/// The encoder passes over what stands behind its longest input, and people put
/// their question last: a longer text is halved, at a space, until each part fits.
struct TextWindows {
    /// From a text of more parts than these, the first half of them and the last are read.
    private static let most = 8

    /// Where the parts stand, in the order of the text; at least one.
    let ranges: [Range<Int>]

    /// The parts of a text.
    ///
    /// - Parameters:
    ///   - text: UTF-8 bytes.
    ///   - encoder: Who is to read them.
    init(of text: UnsafeBufferPointer<UInt8>, for encoder: SentenceEncoder) {
        var parts: [Range<Int>] = []
        Self.divide(text, 0..<text.count, for: encoder, into: &parts)
        ranges =
            parts.count <= Self.most
            ? parts : Array(parts.prefix(Self.most / 2) + parts.suffix(Self.most - Self.most / 2))
    }

    /// The mean of the vectors of the parts, each by its length, of length 1.
    func mean(of vectors: [[Float]]) -> [Float] {
        guard vectors.count > 1, let first = vectors.first else { return vectors.first ?? [] }
        var sum = [Float](repeating: 0, count: first.count)
        for (range, vector) in zip(ranges, vectors) {
            for place in vector.indices { sum[place] += Float(range.count) * vector[place] }
        }
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? sum.map { $0 / length } : first
    }

    private static func divide(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, for encoder: SentenceEncoder,
        into parts: inout [Range<Int>]
    ) {
        let part = UnsafeBufferPointer(rebasing: text[range])
        // A token has a byte at least.
        guard range.count >= SentenceEncoder.longestInput - 2,
            encoder.tokens(utf8: part).count >= SentenceEncoder.longestInput, let middle = space(nearMiddleOf: part)
        else { return parts.append(range) }
        divide(text, range.lowerBound..<range.lowerBound + middle, for: encoder, into: &parts)
        divide(text, range.lowerBound + middle..<range.upperBound, for: encoder, into: &parts)
    }

    private static func space(nearMiddleOf part: UnsafeBufferPointer<UInt8>) -> Int? {
        let middle = part.count / 2
        let isSpace = { (index: Int) in part[index] == 0x20 || part[index] == 0x0A }
        let before = (1..<middle).last(where: isSpace)
        let after = (middle..<part.count - 1).first(where: isSpace)
        guard let before, let after else { return before ?? after }
        return middle - before <= after - middle ? before : after
    }
}
