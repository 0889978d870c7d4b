/// A number of so many digits that it is one of a telephone, an account or a
/// card, in groups as people write them.
enum LongNumber {
    /// Shorter ones are sums and counts. Local telephone numbers have seven or eight digits,
    /// with a country nine to fifteen (E.164); cards have up to nineteen.
    private static let digits = 9...19
    /// Behind a plus sign fewer digits are a telephone number too.
    private static let leastWithPlus = 7

    /// The place behind a long number that begins at a place; nil where none does.
    static func end(in bytes: [UInt8], from start: Int) -> Int? {
        let hasPlus = bytes[start] == UInt8(ascii: "+")
        guard hasPlus || isDigit(bytes[start]) || bytes[start] == UInt8(ascii: "(") else { return nil }
        let (end, count) = extent(in: bytes, from: start, hasPlus: hasPlus)
        guard count <= digits.upperBound, count >= (hasPlus ? leastWithPlus : digits.lowerBound) else { return nil }
        let startsWithZero = bytes[start] == UInt8(ascii: "0")
        guard hasPlus || !isList(bytes[start..<end], startsWithZero: startsWithZero) else { return nil }
        return end
    }

    /// The place behind the last digit of a number in groups, and how many digits it has; counting
    /// ends where there are too many. Nearly all numbers are short: nothing is allocated for them.
    private static func extent(in bytes: [UInt8], from start: Int, hasPlus: Bool) -> (end: Int, count: Int) {
        var (index, end, count) = (hasPlus ? start + 1 : start, start, 0)
        while index < bytes.count, count <= digits.upperBound {
            if isDigit(bytes[index]) {
                count += 1
                end = index + 1
            } else if !isSeparator(bytes[index]) || index - end >= 2 {
                break
            }
            index += 1
        }
        return (end, count)
    }

    /// Dates such as `2026-11-21 14:30`, thousands with points between them, and sums or scores in a row
    /// are no telephone numbers. Those in short groups begin with a zero: `06 12 34 56 78`.
    private static func isList(_ number: ArraySlice<UInt8>, startsWithZero: Bool) -> Bool {
        let groups = number.split { !isDigit($0) }.map(\.count)
        let date = groups.prefix(3).sorted()
        if date.count == 3, date[1] <= 2, date[2] == 4 || date[2] <= 2, !startsWithZero { return true }
        let isThousands =
            groups.count > 1 && (1...3).contains(groups[0]) && groups.dropFirst().allSatisfy { $0 == 3 }
            && separators(in: number) == [UInt8(ascii: ".")]
        let isRow = groups.count > 3 && groups.allSatisfy { $0 <= 3 } && !startsWithZero
        return isThousands || isRow
    }

    /// The signs that stand right behind the groups but the last.
    private static func separators(in number: ArraySlice<UInt8>) -> Set<UInt8> {
        Set(number.indices.dropFirst().filter { !isDigit(number[$0]) && isDigit(number[$0 - 1]) }.map { number[$0] })
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): true
        case UInt8(ascii: "("), UInt8(ascii: ")"): true
        default: false
        }
    }
}
