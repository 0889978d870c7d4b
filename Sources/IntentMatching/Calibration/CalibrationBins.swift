/// Compares probabilities with how often they came true, in ten bins.
package struct CalibrationBins {
    private var totals = [Double](repeating: 0, count: 10)
    private var rights = [Double](repeating: 0, count: 10)
    private var sums = [Double](repeating: 0, count: 10)

    /// No predictions.
    package init() {}

    /// How many predictions were added.
    package private(set) var count = 0

    /// Adds a prediction with a probability in 0...1; what is no number is left out.
    package mutating func add(probability: Double, isRight: Bool) {
        guard probability.isFinite else { return }
        let bin = min(max(Int(probability * 10), 0), 9)
        totals[bin] += 1
        rights[bin] += isRight ? 1 : 0
        sums[bin] += probability
        count += 1
    }

    /// The share of predictions that were right.
    package var accuracy: Double { count == 0 ? 0 : rights.reduce(0, +) / Double(count) }

    /// The mean distance between probability and share of right ones, over all bins.
    package var error: Double {
        count == 0 ? 0 : totals.indices.reduce(0) { $0 + abs(rights[$1] - sums[$1]) } / Double(count)
    }
}
