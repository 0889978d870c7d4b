/// Dates among groups of digits: `21/11/2026`, `2026-11-21`, `11/2026`, `20261121`.
enum EverydayDates {
    /// The groups between dates.
    static func without(_ groups: ArraySlice<DigitGroup>, in bytes: [UInt8]) -> [ArraySlice<DigitGroup>] {
        var rest: [ArraySlice<DigitGroup>] = []
        var (start, index) = (groups.startIndex, groups.startIndex)
        while index < groups.endIndex {
            let length = length(of: groups[index...], isFirst: index == groups.startIndex)
            if length > 0 {
                rest.append(groups[start..<index])
                start = index + length
            }
            index += max(length, 1)
        }
        rest.append(groups[start...])
        return rest.filter { !$0.isEmpty }
    }

    /// How many groups a date takes that begins a row; 0 where none does.
    private static func length(of groups: ArraySlice<DigitGroup>, isFirst: Bool) -> Int {
        guard let first = groups.first else { return 0 }
        if isCompact(first) { return 1 }
        for length in [3, 2] where groups.count >= length {
            let date = groups.prefix(length)
            let joint = date[date.startIndex + 1].joint
            let stands =
                joint != UInt8(ascii: " ") && date.dropFirst().allSatisfy { $0.joint == joint }
                && (isFirst || first.joint != joint) && groups.dropFirst(length).first?.joint != joint
            if stands, isDate(date.map { $0 }) { return length }
        }
        return 0
    }

    private static func isDate(_ groups: [DigitGroup]) -> Bool {
        guard groups.allSatisfy({ !$0.isBracketed }) else { return false }
        let (first, last) = (groups[0], groups[groups.count - 1])
        if groups.count == 2 { return isPart(first, most: 12) && last.isYear || first.isYear && isPart(last, most: 12) }
        if first.isYear { return isPart(groups[1], most: 12) && isPart(last, most: 31) }
        let isShortYear = last.count == 2 && last.joint != UInt8(ascii: "-")
        return (last.isYear || isShortYear) && isPart(first, most: 31) && isPart(groups[1], most: 31)
            && min(first.value, groups[1].value) <= 12
    }

    private static func isPart(_ group: DigitGroup, most: Int) -> Bool {
        group.count <= 2 && (1...most).contains(group.value)
    }

    private static func isCompact(_ group: DigitGroup) -> Bool {
        group.count == 8 && (1_900...2_100).contains(group.value / 10_000) && (1...12).contains(group.value / 100 % 100)
            && (1...31).contains(group.value % 100)
    }
}
