/// An amount of money in US dollars, kept in whole cents.
public struct Dollars: Hashable, Sendable {
    /// The amount in cents; negative where more was given back than paid.
    public let cents: Int

    /// An amount of that many cents.
    public init(cents: Int) {
        self.cents = cents
    }

    /// An amount of whole dollars; an amount beyond what cents can hold is
    /// clamped.
    public init(_ dollars: Int) {
        let (product, overflow) = dollars.multipliedReportingOverflow(by: 100)
        self.init(cents: overflow ? (dollars < 0 ? Int.min : Int.max) : product)
    }
}

extension Dollars: Comparable {
    /// Whether one amount is less than another.
    public static func < (left: Dollars, right: Dollars) -> Bool { left.cents < right.cents }
}

extension Dollars: Encodable {
    /// Writes a number of dollars, such as `120` or `120.5`.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if cents % 100 == 0 {
            try container.encode(cents / 100)
        } else {
            try container.encode(Double(cents) / 100)
        }
    }
}
