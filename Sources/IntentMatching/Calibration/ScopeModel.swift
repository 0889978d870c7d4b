import Glibc

/// The probability that a text belongs to any label in scope, from absolute
/// evidence: a small logistic regression.
///
/// It is learned on held-out examples. Those of labels in scope are in scope;
/// those of labels out of scope are not; and an example in scope becomes an
/// unknown question once its whole label is held out. These last are near
/// misses, as most real questions out of scope are.
struct ScopeModel: Equatable {
    /// The evidence, in the order of the weights.
    struct Evidence: Equatable {
        /// The best calibrated score of a label in scope.
        var score: Float

        /// That score minus the best of a label out of scope, or 0.
        var margin: Float

        /// The cosine with the most similar example in scope.
        var similarity: Float

        /// The share of known words.
        var knownWords: Float

        /// The cosine with the example in scope that means most nearly the same; nil where the words stand alone.
        var meaning: Float?

        /// The numbers that are weighed: a constant, then the evidence, none out of bounds.
        var vector: [Float] {
            [1, min(max(score, -20), 20), min(max(margin, -10), 10), similarity, knownWords, meaning ?? 0]
        }
    }

    /// The weights of ``Evidence/vector``.
    let weights: [Float]

    /// How many numbers of evidence there are.
    static let size = 6

    /// What is assumed before any example was seen: a question is in scope if
    /// it resembles an example more than by half and most of its words are known.
    static let prior = ScopeModel(weights: [-4.5, 0.2, 0.3, 5, 2.5, 0])

    /// The same where the meaning is known too: then the words have less to prove.
    static let priorWithMeaning = ScopeModel(weights: [-5.5, 0.2, 0.3, 2, 1.5, 6])

    /// How much the prior counts against the examples, whose weights sum to 2.
    private static let priorStrength = 0.002

    /// A model from its weights.
    init(weights: [Float]) {
        self.weights = weights
    }

    /// The log-odds that a text is in scope.
    func logOdds(_ evidence: Evidence) -> Float {
        zip(weights, evidence.vector).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// The probability that a text is in scope.
    func probability(_ evidence: Evidence) -> Float {
        1 / (1 + exp(-logOdds(evidence)))
    }
}

extension ScopeModel {
    /// One piece of training: the evidence, whether it is in scope, and how much it counts.
    typealias Sample = (evidence: Evidence, isInScope: Bool, weight: Float)

    /// Learns the weights. Samples in scope count as much as all others
    /// together. Without samples of both kinds the prior stays.
    init(_ samples: [Sample]) {
        let inside = samples.reduce(Float(0)) { $0 + ($1.isInScope ? $1.weight : 0) }
        let outside = samples.reduce(Float(0)) { $0 + ($1.isInScope ? 0 : $1.weight) }
        let prior = samples.contains { $0.evidence.meaning != nil } ? Self.priorWithMeaning : Self.prior
        guard inside > 0, outside > 0 else {
            self = prior
            return
        }
        // With few samples of one kind the prior has more to say.
        let strength = Self.priorStrength + 0.2 / Double(min(inside, outside) + 1)
        let rows = samples.map { ($0.evidence.vector, $0.isInScope, $0.weight / ($0.isInScope ? inside : outside)) }
        var point = prior.weights
        LBFGS(maximumIterations: 200, tolerance: 1e-4).minimise(&point) {
            Self.evaluate($0, rows, prior: prior, strength: strength, gradient: &$1)
        }
        let isUsable = point.allSatisfy { $0.isFinite }
        // More evidence must never speak against scope.
        weights = isUsable ? [point[0]] + point.dropFirst().map { max($0, 0) } : prior.weights
    }

    private static func evaluate(
        _ weights: [Float], _ rows: [([Float], Bool, Float)], prior: ScopeModel, strength: Double,
        gradient: inout [Float]
    ) -> Double {
        var value = 0.0
        for index in weights.indices {
            let distance = weights[index] - prior.weights[index]
            value += strength / 2 * Double(distance * distance)
            gradient[index] = Float(strength) * distance
        }
        for (vector, isInScope, weight) in rows {
            let odds = zip(weights, vector).reduce(Float(0)) { $0 + $1.0 * $1.1 }
            let sign: Float = isInScope ? 1 : -1
            value += Double(weight * log1p(exp(-sign * odds)))
            let slope = -sign * weight / (1 + exp(sign * odds))
            for index in weights.indices { gradient[index] += slope * vector[index] }
        }
        return value
    }
}
