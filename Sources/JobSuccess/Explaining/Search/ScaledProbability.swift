/// A probability that may be far below what a `Double` can hold.
///
/// Products over hundreds of contracts pass through numbers such as 1e-400 on
/// their way to an ordinary one.
struct ScaledProbability {
    /// 0, or 1 up to 2.
    private(set) var significand: Double
    /// The power of two beside it.
    private(set) var exponent: Int

    /// A number from zero up; anything else is read as zero.
    init(_ value: Double) {
        let isUsable = value > 0 && value.isFinite
        significand = isUsable ? value.significand : 0
        exponent = isUsable ? Int(value.exponent) : 0
    }

    static func * (left: ScaledProbability, right: Double) -> ScaledProbability {
        var product = ScaledProbability(left.significand * right)
        if product.significand > 0 { product.exponent += left.exponent }
        return product
    }

    static func *= (left: inout ScaledProbability, right: Double) { left = left * right }

    /// The share of a probability that this one is, 0 to 1.
    func share(of total: Double) -> Double {
        guard significand > 0, total > 0 else { return 0 }
        let ratio = significand / total.significand
        let power = exponent - Int(total.exponent)
        // Beyond 4,096 either way the answer no longer depends on it.
        let scale = Double(sign: .plus, exponent: min(max(power, -4_096), 4_096), significand: 1)
        return min(ratio * scale, 1)
    }
}
