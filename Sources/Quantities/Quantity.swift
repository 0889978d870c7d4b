public import CivilCalendar

/// A number with its meaning, read from English text, and where it stands.
///
///     let reader = QuantityReader(reference: today)
///     reader.quantities(in: "3 of 4 jobs paid $1.5k in two weeks").map(\.kind)
///     // [.fraction(part: 3, whole: 4), .money(amount: 1500, currency: "USD"),
///     //  .duration(value: 2, unit: .week)]
public struct Quantity: Equatable, Sendable {
    /// What the number measures. Every number in it is finite.
    public enum Kind: Equatable, Sendable {
        /// A plain number: "three", "97", "1.5k", "a couple of".
        case count(Double)
        /// A place in an order: "3rd", "second".
        case ordinal(Int)
        /// So many of so many: "9/10", "9 out of 10", "three of my four".
        case fraction(part: Double, whole: Double)
        /// An amount of money, with the ISO 4217 code of its currency: "$" is
        /// "USD". Negative only where a minus sign stands with it.
        case money(amount: Double, currency: String)
        /// So many in a hundred: "97%", "97 per cent".
        case percent(Double)
        /// A rating: "5 stars", "4.6 stars", "five-star", "5*".
        case stars(Double)
        /// A length of time: "14 days", "a week and a half", "half a year".
        case duration(value: Double, unit: DurationUnit)
        /// A day, month or year: "yesterday", "since November", "in 2019".
        /// For a month it is the first day, for a year the first of January.
        case date(CalendarDay, precision: DatePrecision)
    }

    /// What the number measures.
    public let kind: Kind
    /// The UTF-8 offsets of the words it was read from.
    public let span: Range<Int>
    /// Whether the text calls it a rough number: "about 40", "10+", "2-3 weeks".
    public let isApproximate: Bool

    /// A quantity at a place of a text.
    public init(kind: Kind, span: Range<Int>, isApproximate: Bool = false) {
        self.kind = kind
        self.span = span
        self.isApproximate = isApproximate
    }
}
