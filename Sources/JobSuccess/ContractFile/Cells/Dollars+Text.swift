extension Dollars {
    /// The amount without needless zeros, as a file has it: "1200" or
    /// "1200.5".
    var plainText: String {
        let text = unmistakableText
        return cents % 100 != 0 && cents % 10 == 0 ? String(text.dropLast()) : text
    }

    /// The amount with two decimals or none, so that a point cannot be taken
    /// for one between thousands: "1200" or "1200.50".
    var unmistakableText: String {
        let (dollars, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (cents < 0 ? "-" : "") + "\(dollars)\(decimals)"
    }
}
