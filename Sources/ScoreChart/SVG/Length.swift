/// Lengths as they are written in the document.
enum Length {
    /// Beyond this nothing is drawn; it keeps any sum within `Int`.
    private static let limit = 100_000.0

    /// A number to one decimal, the same in every locale; 0 for no number.
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let tenths = Int((min(max(value, -limit), limit) * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
