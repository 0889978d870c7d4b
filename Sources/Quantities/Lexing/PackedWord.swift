/// A lower-case word of up to sixteen ASCII bytes, held in two integers, so
/// that words are compared and looked up without an allocation.
///
/// Longer words and words with other letters are all equal to `unknown`.
package struct PackedWord: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var count: UInt8 = 0

    /// The word that stands for all that cannot be packed.
    package static let unknown = PackedWord()

    /// An empty word, to be filled byte by byte.
    init() {}

    /// Adds a byte at the end, ASCII capitals as small letters. A word that
    /// becomes too long can only be `unknown` and is so after `closed`.
    mutating func append(_ byte: UInt8) {
        let small = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        if count < 8 {
            low |= UInt64(small) << (8 * UInt64(count))
        } else if count < 16 {
            high |= UInt64(small) << (8 * UInt64(count - 8))
        }
        count = min(count + 1, Self.tooLong)
        if byte >= 0x80 { count = Self.tooLong }
    }

    /// The finished word.
    var closed: PackedWord { count >= Self.tooLong ? .unknown : self }

    private static let tooLong: UInt8 = 17
}

extension PackedWord: ExpressibleByStringLiteral {
    /// The word of a literal.
    package init(stringLiteral literal: StaticString) {
        self.init(literal.withUTF8Buffer { Array($0) })
    }

    /// The word of some bytes.
    package init(_ bytes: some Sequence<UInt8>) {
        var word = PackedWord()
        for byte in bytes { word.append(byte) }
        self = word.closed
    }
}

extension PackedWord {
    /// The words of a list that is parted by spaces.
    package static func list(_ words: String) -> [PackedWord] {
        words.utf8.split(separator: UInt8(ascii: " ")).map { PackedWord($0) }
    }
}
