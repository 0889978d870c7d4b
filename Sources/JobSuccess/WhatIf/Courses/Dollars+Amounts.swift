// Amounts as they are typed, and sums that cannot overflow.
extension Dollars {
    /// No money.
    static let zero = Dollars(cents: 0)

    /// An amount of up to nine digits and two decimals, such as "50",
    /// "$50" or "50.25"; nil for anything else.
    init?(typed text: Substring) {
        let halves = (text.first == "$" ? text.dropFirst() : text)
            .split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = halves.first.flatMap({ Self.digits($0, count: 1...9) }) else { return nil }
        switch halves.count {
        case 1: self.init(whole)
        case 2:
            guard let decimals = Self.digits(halves[1], count: 1...2) else { return nil }
            self.init(cents: whole * 100 + (halves[1].utf8.count == 1 ? decimals * 10 : decimals))
        default: return nil
        }
    }

    /// The sum, clamped.
    func adding(_ other: Dollars) -> Dollars {
        let (sum, overflow) = cents.addingReportingOverflow(other.cents)
        return Dollars(cents: overflow ? (cents < 0 ? .min : .max) : sum)
    }

    /// The difference, clamped.
    func subtracting(_ other: Dollars) -> Dollars {
        let (difference, overflow) = cents.subtractingReportingOverflow(other.cents)
        return Dollars(cents: overflow ? (cents < 0 ? .min : .max) : difference)
    }

    private static func digits(_ text: Substring, count: ClosedRange<Int>) -> Int? {
        guard count.contains(text.utf8.count),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(text)
    }
}
