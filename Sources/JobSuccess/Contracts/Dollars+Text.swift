extension Dollars: CustomStringConvertible {
    /// The amount as it stands in a sentence, such as "$120" or "$120.50".
    public var description: String { (cents < 0 ? "-$" : "$") + Self.text(cents.magnitude) }

    /// The amount without the sign of the currency, with two decimals or none,
    /// so that a point cannot be taken for one between thousands: "1200" or
    /// "1200.50".
    var plainText: String { (cents < 0 ? "-" : "") + Self.text(cents.magnitude) }

    /// The amount without needless zeros, as a file has it: "1200" or
    /// "1200.5".
    var fileText: String {
        cents % 100 != 0 && cents % 10 == 0 ? String(plainText.dropLast()) : plainText
    }

    private static func text(_ cents: UInt) -> String {
        let (dollars, rest) = cents.quotientAndRemainder(dividingBy: 100)
        return "\(dollars)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }
}
