/// Turns UTF-8 bytes into words: lower case, contractions written out, every
/// number as "0", nothing kept but letters, numbers and `$ € £ % # + @`.
///
/// Bytes that are not UTF-8 separate words. Any bytes may be given.
struct Normaliser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int
    private var tokenStart = 0
    private var sourceStart = 0
    private var isInNumber = false

    private init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// Reads the bytes in the range into `text`, replacing what was there.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into text: inout NormalisedText) {
        text.removeAll()
        text.reserve(bytes: range.count)
        var normaliser = Normaliser(bytes: bytes, range: range)
        normaliser.run(&text)
    }

    /// The words of a string.
    static func text(_ string: String) -> NormalisedText {
        var result = NormalisedText()
        var copy = string
        copy.withUTF8 { read($0, in: 0..<$0.count, into: &result) }
        return result
    }

    private mutating func run(_ text: inout NormalisedText) {
        tokenStart = text.scalars.count
        while position < end {
            let start = position
            let scalar = CharacterClass.of(nextScalar())
            if scalar == 0 {
                if isInNumber, continuesNumber(at: start) { continue }
                finishToken(&text, at: start)
            } else {
                append(scalar, at: start, to: &text)
            }
        }
        finishToken(&text, at: end)
    }

    private mutating func append(_ scalar: UInt32, at start: Int, to text: inout NormalisedText) {
        if text.scalars.count == tokenStart { sourceStart = start }
        let isDigit = scalar == NormalisedText.digit
        if !(isDigit && isInNumber) { text.append(scalar) }
        isInNumber = isDigit
    }

    /// "1,000" is one number. "12.04" is two: it is more often a version, a
    /// date or a time of day than a sum, and its length tells which.
    private func continuesNumber(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: ","), index + 1 < end else { return false }
        return bytes[index + 1].isDigit
    }

    private mutating func finishToken(_ text: inout NormalisedText, at sourceEnd: Int) {
        isInNumber = false
        guard text.scalars.count > tokenStart else { return }
        text.closeWord(from: tokenStart, source: sourceStart..<sourceEnd)
        tokenStart = text.scalars.count
    }

    /// Reads one scalar; 0 stands for bytes that are not UTF-8.
    private mutating func nextScalar() -> UInt32 {
        let first = bytes[position]
        position += 1
        if first < 0x80 { return UInt32(first) }
        switch first {
        case 0xC2...0xDF: return continuation(UInt32(first & 0x1F), count: 1)
        case 0xE0...0xEF: return continuation(UInt32(first & 0x0F), count: 2)
        case 0xF0...0xF4: return continuation(UInt32(first & 0x07), count: 3)
        default: return 0
        }
    }

    private mutating func continuation(_ lead: UInt32, count: Int) -> UInt32 {
        guard position + count <= end else { return 0 }
        var scalar = lead
        for offset in 0..<count {
            let byte = bytes[position + offset]
            guard byte & 0xC0 == 0x80 else { return 0 }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        position += count
        return scalar
    }
}
