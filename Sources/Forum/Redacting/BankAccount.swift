/// An account number as banks abroad write it, in one piece or in groups of four (ISO 13616, IBAN).
enum BankAccount {
    /// Norway's have fifteen signs; thirty-four are the most.
    private static let lengths = 15...34
    /// Fewer digits are words in capitals.
    private static let leastDigits = 8

    /// The account that begins at a place: two letters of a country and two digits.
    static func span(in bytes: [UInt8], from start: Int) -> Range<Int>? {
        guard bytes.count - start >= lengths.lowerBound, bytes[start + 1].isASCIILetter, bytes[start + 2].isDigit,
            bytes[start + 3].isDigit
        else { return nil }
        var (end, count, digits) = (start + 4, 4, 2)
        while let group = nextGroup(in: bytes, at: end), count + group.count <= lengths.upperBound {
            count += group.count
            digits += bytes[group].count(where: \.isDigit)
            end = group.upperBound
        }
        return lengths.contains(count) && digits >= leastDigits ? start..<end : nil
    }

    /// What stands right behind, or up to four signs behind a blank; capitals, for words have small letters.
    private static func nextGroup(in bytes: [UInt8], at place: Int) -> Range<Int>? {
        let start = bytes.end(from: place, atMost: 1) { $0.isBlank || $0 == UInt8(ascii: "-") }
        let end = bytes.end(from: start, atMost: lengths.upperBound) {
            start == place ? $0.isASCIIWord : $0.isDigit || (0x41...0x5A).contains($0)
        }
        guard end > start, end == bytes.count || !bytes[end].isASCIIWord else { return nil }
        let group = bytes[start..<end]
        let isGroup = group.count == 4 || group.count < 4 && group.contains(where: \.isDigit)
        return start == place || isGroup ? start..<end : nil
    }
}
