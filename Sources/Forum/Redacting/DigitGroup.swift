/// Digits without anything between them, as a part of a number in groups.
struct DigitGroup {
    /// Their place.
    let range: Range<Int>
    /// What joins them to the group before: a stroke, a full stop, a hyphen or a blank.
    let joint: UInt8
    /// Whether a bracket stands before or behind them.
    let isBracketed: Bool
    /// What they count; 0 for more digits than anybody counts with.
    let value: Int
    /// Whether they begin with a zero that no count has.
    let hasLeadingZero: Bool

    /// How many they are.
    var count: Int { range.count }

    init(_ range: Range<Int>, joint: UInt8, isBracketed: Bool, in bytes: [UInt8]) {
        self.range = range
        self.joint = joint
        self.isBracketed = isBracketed
        hasLeadingZero = range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "0")
        value = range.count > 9 ? 0 : bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    /// Whether they are a year of our time.
    var isYear: Bool { count == 4 && (1_900...2_100).contains(value) }

    /// Whether people count with them: hours and scores up to a hundred, round sums, years.
    var isEveryday: Bool {
        !hasLeadingZero && count <= 6 && (value <= 100 || value.isMultiple(of: 50) || isYear || isRoundShort)
    }

    private var isRoundShort: Bool { count == 3 && value.isMultiple(of: 5) }
}
