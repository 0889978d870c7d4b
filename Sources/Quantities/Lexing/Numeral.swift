/// A number in digits, as it was written.
package struct Numeral: Equatable, Sendable {
    /// The letters that may follow the digits directly.
    package enum Suffix: Equatable, Sendable {
        /// None.
        case none
        /// `k`: thousands.
        case kilo
        /// `st`, `nd`, `rd` or `th`.
        case ordinal
    }

    /// The value without the suffix.
    package let value: Double
    /// How many digits stand before the decimal point.
    package let wholeDigits: Int
    /// How many digits stand after the decimal point.
    package let fractionDigits: Int
    /// Whether commas part the thousands.
    package let isGrouped: Bool
    /// The letters behind the digits.
    package let suffix: Suffix

    /// Whether it is a bare integer such as `2019`.
    package var isPlain: Bool { fractionDigits == 0 && !isGrouped && suffix == .none }

    /// The value with the suffix applied.
    package var scaled: Double { suffix == .kilo ? value * 1_000 : value }
}

extension Numeral {
    /// Whether a point parts the thousands, as in the amount "1.200". Nobody
    /// writes money with three decimals.
    var hasPointedThousands: Bool { fractionDigits == 3 && wholeDigits <= 3 && suffix == .none }
}
