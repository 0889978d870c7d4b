extension ScoreDistribution {
    /// What can be shown where it is not known which of several distributions
    /// holds, each with its weight.
    init(mixtureOf parts: [(distribution: ScoreDistribution, weight: Double)]) {
        var places = [Double](repeating: 0, count: 102)
        for (distribution, weight) in parts {
            places[0] += distribution.probabilityOfNone * weight
            for score in distribution.possibleScores {
                places[score + 1] += distribution.probability(of: score) * weight
            }
        }
        self.init(places: places)
    }
}
