/// Probabilities as they are written for programs: to six significant digits.
///
/// The last digits of a sum of probabilities are rounding errors, and a
/// certainty must not be written as 0.9999999999999998.
enum SixDigits {
    /// The probability to six significant digits, 0 to 1; zero where it is no
    /// number.
    static func of(_ probability: Double) -> Double {
        guard probability.isFinite, probability > 0 else { return 0 }
        guard probability < 1 else { return 1 }
        var (scaled, power) = (probability, 0)
        while scaled < 100_000 { (scaled, power) = (scaled * 10, power + 1) }
        // Read as text, the result is the number nearest to these digits.
        return Double("\(Int(scaled + 0.5))e-\(power)") ?? probability
    }

    /// The same, or nothing.
    static func of(_ probability: Double?) -> Double? { probability.map { of($0) } }
}
