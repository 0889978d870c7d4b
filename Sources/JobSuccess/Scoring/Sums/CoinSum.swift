/// The distribution of a sum of independent yes-or-no weights.
struct CoinSum {
    /// Probabilities below it at either end are dropped: a sum over all of
    /// them cannot move a result by more than the error of `Double` itself.
    static let negligible = 1e-17

    /// Every sum from the least to the most that can be.
    private(set) var masses = Masses([1])
    private let negligible: Double

    /// The sum of no weights.
    ///
    /// - Parameter negligible: The limit below which ends are dropped; zero
    ///   keeps all.
    init(negligible: Double = Self.negligible) {
        self.negligible = negligible
    }

    /// Adds a weight that is in the sum with a probability.
    mutating func add(weight: Int, probability: Double) {
        guard weight > 0, probability > 0 else { return }
        let old = masses.values
        let new = [Double](unsafeUninitializedCapacity: old.count + weight) { sums, count in
            Self.fill(sums, from: old, weight: weight, probability: probability)
            count = old.count + weight
        }
        masses = Masses(start: masses.start, new)
        masses.trim(below: negligible)
    }

    /// Every sum that can be and its probability, smallest first.
    var outcomes: [(sum: Int, probability: Double)] {
        masses.values.enumerated().compactMap { $1 > 0 ? (masses.start + $0, $1) : nil }
    }

    private static func fill(
        _ sums: UnsafeMutableBufferPointer<Double>, from old: [Double], weight: Int, probability: Double
    ) {
        old.withUnsafeBufferPointer { old in
            let middle = min(weight, old.count)
            for index in 0..<middle { sums[index] = old[index] * (1 - probability) }
            for index in middle..<max(weight, middle) { sums[index] = 0 }
            for index in weight..<max(weight, old.count) {
                sums[index] = old[index] * (1 - probability) + old[index - weight] * probability
            }
            for index in max(weight, old.count)..<old.count + weight { sums[index] = old[index - weight] * probability }
        }
    }
}
