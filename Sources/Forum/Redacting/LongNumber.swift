/// A number of so many digits that it is one of a telephone, an account or a
/// card, in groups as people write them.
enum LongNumber {
    /// What was found from a place on.
    struct Finding {
        /// The number; nil where there is none.
        var range: Range<Int>?
        /// What stands before this place was looked at: the end of a list is no number either.
        var end: Int
    }

    /// Shorter ones are sums and counts. Local telephone numbers have seven or eight digits,
    /// with a country nine to fifteen (E.164); cards have up to nineteen, and two may stand side by side.
    private static let leastDigits = 9
    /// Behind a plus sign fewer digits are a telephone number too.
    private static let leastWithPlus = 7

    /// Looks from a digit, a plus sign or a bracket on.
    static func look(in bytes: [UInt8], from start: Int) -> Finding {
        let hasPlus = bytes[start] == UInt8(ascii: "+")
        let (end, digits) = DigitStretch.extent(in: bytes, from: start)
        guard digits >= (hasPlus ? leastWithPlus : leastDigits) else { return Finding(end: max(end, start + 1)) }
        let groups = DigitStretch.groups(in: bytes, from: start)
        var rest = EverydayDates.without(groups[...], in: bytes)
        if !hasPlus { rest = rest.flatMap { SumsOfMoney.without($0, in: bytes) } }
        for run in rest where isNumber(run, hasPlus: hasPlus && run.startIndex == 0) {
            guard let first = run.first, let last = run.last else { continue }
            let isWhole = run.startIndex == 0
            return Finding(range: (isWhole ? start : first.range.lowerBound)..<last.range.upperBound, end: end)
        }
        return Finding(end: end)
    }

    private static func isNumber(_ run: ArraySlice<DigitGroup>, hasPlus: Bool) -> Bool {
        let digits = run.reduce(0) { $0 + $1.count }
        if hasPlus { return digits >= leastWithPlus && !(run.count == 1 && isThousands(run[run.startIndex])) }
        guard digits >= leastDigits else { return false }
        return run.contains { $0.count >= leastDigits } || run.contains(where: \.isBracketed) || !NumberList.holds(run)
    }

    private static func isThousands(_ group: DigitGroup) -> Bool {
        group.value > 0 && group.value.isMultiple(of: 1_000)
    }
}
