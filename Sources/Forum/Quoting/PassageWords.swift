/// The words of a passage in a form in which copies of it are the same: small
/// letters, one blank between words, no signs.
struct PassageWords: Hashable {
    private let letters: [UInt8]

    /// How many words these are.
    let count: Int

    init(_ bytes: ArraySlice<UInt8>) {
        var letters: [UInt8] = []
        var count = 0
        var isInWord = false
        for index in bytes.indices {
            let isWord = Self.isWord(at: index, in: bytes)
            if isWord, !isInWord {
                if count > 0 { letters.append(UInt8(ascii: " ")) }
                count += 1
            }
            if isWord { letters.append(Self.small(bytes[index])) }
            isInWord = isWord
        }
        self.letters = letters
        self.count = count
    }

    /// An ASCII letter or digit.
    static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// Letters beyond ASCII are words; hard blanks and signs are not.
    private static func isWord(at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes[index] >= 0x80 else { return isWordByte(bytes[index]) }
        return (0..<longestSign).allSatisfy { lengthOfSign(at: index - $0, in: bytes) <= $0 }
    }

    private static let longestSign = 3

    /// The bytes of a hard blank (U+00A0), or of a sign such as a quotation
    /// mark or a dash (U+2000 to U+203F); 0 where neither begins.
    private static func lengthOfSign(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        guard bytes.indices.contains(index), bytes.indices.contains(index + 1) else { return 0 }
        switch (bytes[index], bytes[index + 1]) {
        case (0xE2, 0x80): return 3
        case (0xC2, 0xA0): return 2
        default: return 0
        }
    }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
