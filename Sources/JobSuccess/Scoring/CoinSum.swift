/// The distribution of a sum of independent yes-or-no weights.
///
/// Probabilities below 1e-17 at either end are dropped: a sum over all of
/// them cannot move a result by more than the error of `Double` itself.
struct CoinSum {
    private var start = 0
    private var probabilities = [1.0]

    private static let negligible = 1e-17

    /// Adds a weight that is in the sum with a probability.
    mutating func add(weight: Int, probability: Double) {
        guard weight > 0 else { return }
        probabilities.append(contentsOf: repeatElement(0, count: weight))
        for index in probabilities.indices.reversed() {
            let without = probabilities[index] * (1 - probability)
            probabilities[index] = index < weight ? without : without + probabilities[index - weight] * probability
        }
        trim()
    }

    /// Every sum that can be and its probability, smallest first.
    var outcomes: [(sum: Int, probability: Double)] {
        probabilities.enumerated().compactMap { $1 > 0 ? (start + $0, $1) : nil }
    }

    private mutating func trim() {
        guard let first = probabilities.firstIndex(where: { $0 >= Self.negligible }),
            let last = probabilities.lastIndex(where: { $0 >= Self.negligible })
        else { return }
        if first == 0, last == probabilities.count - 1 { return }
        start += first
        probabilities = Array(probabilities[first...last])
    }
}
