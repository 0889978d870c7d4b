import JobSuccess

/// An amount for readers.
enum PlainMoney {
    /// The amount, such as "$120" or "$120.50".
    static func text(_ amount: Dollars) -> String {
        let (dollars, cents) = amount.cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = cents == 0 ? "" : "." + (cents < 10 ? "0\(cents)" : "\(cents)")
        return (amount.cents < 0 ? "-" : "") + "$\(dollars)" + decimals
    }
}
