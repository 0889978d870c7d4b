/// Sums up what the sentences of a post mean, each by its weight.
struct MeaningPool {
    private var sum: [Float]
    private var total: Float = 0
    private var nearest: (weight: Float, similarity: Float, example: Int?) = (0, 0, nil)

    /// An empty pool for so many labels.
    init(labels: Int) {
        sum = [Float](repeating: 0, count: labels)
    }

    /// Adds a sentence; one without a meaning adds nothing.
    mutating func add(_ reading: MeaningReading?, weight: Float) {
        guard let reading else { return }
        for label in sum.indices { sum[label] += weight * reading.scores[label] }
        total += weight
        // What the asking sentence resembles is worth more than what a story resembles.
        if weight * reading.similarity > nearest.weight {
            nearest = (weight * reading.similarity, reading.similarity, reading.nearest)
        }
    }

    /// The meaning of the post: that of the whole text and that of its sentences.
    ///
    /// - Parameters:
    ///   - whole: What the text means as a whole.
    ///   - share: The part of the whole in the result, 0 to 1.
    func mixed(with whole: MeaningReading?, share: Float) -> MeaningReading? {
        guard let whole, total > 0 else { return whole }
        let sentences = MeaningReading(
            scores: sum.map { $0 / total }, similarity: nearest.similarity, nearest: nearest.example)
        return .mixed(sentences, with: whole, share: share, discount: 1)
    }
}
