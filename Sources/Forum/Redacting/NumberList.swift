/// Counts in a row, which are no number of anybody: scores, sums, years, versions.
enum NumberList {
    /// Whether groups of digits are such a row.
    static func holds(_ groups: ArraySlice<DigitGroup>) -> Bool {
        let joints = groups.dropFirst().map(\.joint)
        if areDecimals(groups) || isThousands(groups, joints) || areSteps(groups) { return true }
        guard !groups.contains(where: \.hasLeadingZero), !isTelephone(groups) else { return false }
        return groups.allSatisfy(\.isEveryday) || groups.count > 3 && groups.allSatisfy { $0.count <= 3 }
    }

    /// Telephones in groups that look like counts: `6 12 34 56 78`, `48 601 234 567`.
    private static func isTelephone(_ groups: ArraySlice<DigitGroup>) -> Bool {
        let counts = groups.map(\.count)
        guard let first = groups.first else { return false }
        if counts == [1, 2, 2, 2, 2] { return first.value == 6 || first.value == 7 }
        let isInThrees = counts.count == 4 && counts[0] <= 2 && counts.dropFirst().allSatisfy { $0 == 3 }
        return isInThrees && !groups.allSatisfy(\.isEveryday)
    }

    /// `1.200.000`, and `5 000 000 000`: none of a telephone's groups but the first is all noughts.
    private static func isThousands(_ groups: ArraySlice<DigitGroup>, _ joints: [UInt8]) -> Bool {
        guard let first = groups.first, groups.count > 1, first.count <= 3, !first.hasLeadingZero,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return false }
        return joints.allSatisfy { $0 == UInt8(ascii: ".") } || groups.dropFirst().allSatisfy { $0.value == 0 }
    }

    /// `0.5 0.75 1.25`: each has a whole part and no more than two digits behind the point.
    private static func areDecimals(_ groups: ArraySlice<DigitGroup>) -> Bool {
        var index = groups.startIndex
        while index < groups.endIndex {
            let next = index + 1
            guard !groups[index].hasLeadingZero, index == groups.startIndex || groups[index].joint != dot,
                next < groups.endIndex, groups[next].joint == dot, groups[next].count <= 2
            else { return false }
            index += 2
        }
        return true
    }

    private static let dot = UInt8(ascii: ".")

    /// `01 02 03 04 05`: each as much more than the one before.
    private static func areSteps(_ groups: ArraySlice<DigitGroup>) -> Bool {
        guard groups.count > 3, groups.allSatisfy({ $0.count <= 3 }) else { return false }
        let steps = zip(groups.dropFirst(), groups).map { $0.value - $1.value }
        return steps.allSatisfy { $0 == steps[0] }
    }
}
