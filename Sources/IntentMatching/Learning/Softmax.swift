import Glibc

/// Scores as probabilities.
enum Softmax {
    /// The probabilities of scores. A score of minus infinity has probability 0.
    static func probabilities(of scores: [Float]) -> [Float] {
        let greatest = scores.max() ?? 0
        guard greatest.isFinite else { return scores.map { _ in 0 } }
        var result = scores
        var sum: Float = 0
        for index in result.indices {
            result[index] = exp(result[index] - greatest)
            sum += result[index]
        }
        for index in result.indices { result[index] /= sum }
        return result
    }
}
