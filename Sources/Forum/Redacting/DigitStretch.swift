/// All groups of digits that follow each other without words between them.
enum DigitStretch {
    /// Between groups there are no more signs than in `555 - 123`.
    private static let widestGap = 3
    /// Behind so many digits a bracket begins something else.
    private static let mostBeforeBracket = 4

    /// The place behind the last digit and how many digits there are, from a digit, a plus sign or a bracket.
    /// Nearly all stretches are short: nothing is allocated here.
    static func extent(in bytes: [UInt8], from start: Int) -> (end: Int, digits: Int) {
        var (index, end, digits) = (start, start, 0)
        while let group = next(in: bytes, from: index, isFirst: digits == 0, digits: digits) {
            digits += group.count
            (index, end) = (group.upperBound, group.upperBound)
        }
        return (end, digits)
    }

    /// The groups of a stretch.
    static func groups(in bytes: [UInt8], from start: Int) -> [DigitGroup] {
        var (index, digits) = (start, 0)
        var groups: [DigitGroup] = []
        while let range = next(in: bytes, from: index, isFirst: digits == 0, digits: digits) {
            let gap = bytes[index..<range.lowerBound]
            let closes = range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ")")
            groups.append(
                DigitGroup(
                    range, joint: gap.first { "/.-".utf8.contains($0) } ?? UInt8(ascii: " "),
                    isBracketed: closes || gap.contains(UInt8(ascii: "(")), in: bytes))
            digits += range.count
            index = range.upperBound
        }
        return groups
    }

    /// The next digits; nil where something else stands between, and where they are the hour of a time.
    private static func next(in bytes: [UInt8], from index: Int, isFirst: Bool, digits: Int) -> Range<Int>? {
        let start = bytes.end(from: index, atMost: widestGap) { joins($0, digits: digits) }
        let end = bytes.end(from: start, while: \.isDigit)
        guard end > start, isFirst || start > index else { return nil }
        let isHour =
            end - start <= 2 && end + 1 < bytes.count && bytes[end] == UInt8(ascii: ":") && bytes[end + 1].isDigit
        return isHour && !isFirst ? nil : start..<end
    }

    private static func joins(_ byte: UInt8, digits: Int) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ")"): true
        case UInt8(ascii: "+"): digits == 0
        case UInt8(ascii: "("): digits <= mostBeforeBracket
        default: false
        }
    }
}
