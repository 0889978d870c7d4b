/// How likely each whole score is, and how likely there is none.
public struct ScoreDistribution: Hashable, Sendable {
    /// The probability of each score from 0 to 100.
    private let masses: [Double]
    /// The probability that there is no score, 0 to 1.
    public let probabilityOfNone: Double

    /// A distribution from unnormalised weights: the first for no score, then
    /// one for each score from 0 to 100.
    init(places: [Double]) {
        let total = places.reduce(0, +)
        let scale = total > 0 ? 1 / total : 0
        probabilityOfNone = total > 0 ? (places.first ?? 0) * scale : 1
        masses = (0...100).map { $0 + 1 < places.count ? places[$0 + 1] * scale : 0 }
    }

    /// A distribution that is sure of one score, clamped to 0 to 100, or sure
    /// of none.
    public init(certain score: Int?) {
        var places = [Double](repeating: 0, count: 102)
        places[score.map { min(max($0, 0), 100) + 1 } ?? 0] = 1
        self.init(places: places)
    }

    /// One of two distributions, the first with a probability.
    init(_ first: ScoreDistribution, withProbability probability: Double, else second: ScoreDistribution) {
        self.init(places: zip(first.places, second.places).map { $0 * probability + $1 * (1 - probability) })
    }

    private var places: [Double] { [probabilityOfNone] + masses }
}

// MARK: - Reading

extension ScoreDistribution {
    /// The probability of a whole score, 0 to 1; zero for anything outside 0 to 100.
    public func probability(of score: Int) -> Double {
        masses.indices.contains(score) ? masses[score] : 0
    }

    /// The scores with a probability above zero, lowest first.
    ///
    /// Scores less likely than about 1e-17 may be missing.
    public var possibleScores: [Int] { masses.indices.filter { masses[$0] > 0 } }

    /// The likeliest score, or nil where having none is likelier than any
    /// score. Of scores that are as likely the lowest is taken, so that an
    /// estimate rather disappoints in the good direction.
    public var mode: Int? {
        guard let top = masses.max(), top > 0, top >= probabilityOfNone - Self.tolerance else { return nil }
        return masses.firstIndex { $0 >= top - Self.tolerance }
    }

    /// The mean of the scores, 0 to 100, given that there is one; nil where there can be
    /// none.
    public var mean: Double? {
        guard probabilityOfScore > 0 else { return nil }
        return masses.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element } / probabilityOfScore
    }

    /// The score that a tenth of the cases stay at or below, given that there
    /// is one; nil where there can be none.
    public var p10: Int? { quantile(0.1) }

    /// The score that nine tenths of the cases stay at or below, given that
    /// there is one; nil where there can be none.
    public var p90: Int? { quantile(0.9) }

    // Sums of probabilities carry rounding errors of this order.
    private static let tolerance = 1e-12

    private var probabilityOfScore: Double { masses.reduce(0, +) }

    private func quantile(_ share: Double) -> Int? {
        let needed = share * probabilityOfScore - Self.tolerance
        var sum = 0.0
        return possibleScores.first { score in
            sum += masses[score]
            return sum >= needed
        }
    }
}
