import Assistant

extension FactValue {
    /// Whether what was read is as good as this value: a number that is less
    /// than a hundredth off, the same members of a list in any order, one
    /// number where a list holds only it, and else the same value.
    func isMet(by read: FactValue) -> Bool {
        switch (self, read) {
        case (.number(let expected), .number(let number)): Self.isNear(expected, number)
        case (.numbers(let expected), .numbers(let numbers)): Self.isSameList(expected, numbers)
        case (.numbers(let expected), .number(let number)): Self.isSameList(expected, [number])
        case (.number(let expected), .numbers(let numbers)): Self.isSameList([expected], numbers)
        default: self == read
        }
    }

    private static func isNear(_ expected: Double, _ read: Double) -> Bool {
        expected == read || (expected - read).magnitude < tolerance * expected.magnitude
    }

    /// 100 and 99 are different.
    private static let tolerance = 0.01

    private static func isSameList(_ expected: [Double], _ read: [Double]) -> Bool {
        var rest = read
        for number in expected {
            guard let index = rest.firstIndex(where: { isNear(number, $0) }) else { return false }
            rest.remove(at: index)
        }
        return rest.isEmpty
    }
}
