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
        var groups = [0]
        var separators: [UInt8] = []
        var count = 0
        var end = start
        var index = hasPlus ? start + 1 : start
        while index < bytes.count, count <= digits.upperBound {
            if isDigit(bytes[index]) {
                groups[groups.count - 1] += 1
                count += 1
                end = index + 1
            } else if isSeparator(bytes[index]), index - end < 2 {
                if groups[groups.count - 1] > 0 {
                    groups.append(0)
                    separators.append(bytes[index])
                }
            } else {
                break
            }
            index += 1
        }
        guard count <= digits.upperBound, count >= (hasPlus ? leastWithPlus : digits.lowerBound) else { return nil }
        let isList = isList(groups, separators, startsWithZero: bytes[start] == UInt8(ascii: "0"))
        guard hasPlus || !isList else { return nil }
        return end
    }

    /// Dates such as `2026-11-21 14:30`, thousands with points between them, and sums or scores in a row
    /// are no telephone numbers. Those in short groups begin with a zero: `06 12 34 56 78`.
    private static func isList(_ groups: [Int], _ separators: [UInt8], startsWithZero: Bool) -> Bool {
        let groups = groups.filter { $0 > 0 }
        let date = groups.prefix(3).sorted()
        if date.count == 3, date[1] <= 2, date[2] == 4 || date[2] <= 2, !startsWithZero { return true }
        let isThousands =
            groups.count > 1 && (1...3).contains(groups[0]) && groups.dropFirst().allSatisfy { $0 == 3 }
            && Set(separators.prefix(groups.count - 1)) == [UInt8(ascii: ".")]
        let isRow = groups.count > 3 && groups.allSatisfy { $0 <= 3 } && !startsWithZero
        return isThousands || isRow
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isSeparator(_ byte: UInt8) -> Bool { " -.()/".utf8.contains(byte) }
}
