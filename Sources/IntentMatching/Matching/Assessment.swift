import Glibc

/// A reading, judged: calibrated scores, probabilities, and scope.
struct Assessment {
    /// The calibrated score of each label.
    let scores: [Float]

    /// The evidence for scope.
    let evidence: ScopeModel.Evidence

    /// The log-odds that the text is in scope, by its evidence alone.
    let scopeOdds: Float

    private let reading: TextReading
    private let model: MatchingModel

    /// Judges a reading.
    init(_ reading: TextReading, _ model: MatchingModel) {
        let judgement = model.judgement(withMeaning: reading.meaning != nil)
        let scores = judgement.calibration.scores(
            words: reading.scores, meaning: reading.meaning?.scores, reading.signals)
        evidence = ScopeModel.Evidence(
            scores: scores, isOutOfScope: model.isOutOfScope, similarity: reading.similarity,
            knownWords: reading.knownWords, meaning: reading.meaning?.similarity)
        scopeOdds = judgement.scope.logOdds(evidence)
        (self.scores, self.reading, self.model) = (scores, reading, model)
    }

    /// The probability of each label. A text that is an example gives nearly
    /// all of it to the label of the example.
    var probabilities: [Float] {
        var result = Softmax.probabilities(of: scores)
        guard !reading.literals.isEmpty else { return result }
        for label in result.indices { result[label] *= 1 - LiteralTable.certainty }
        for label in reading.literals {
            result[Int(label)] += LiteralTable.certainty / Float(reading.literals.count)
        }
        return result
    }

    /// The probability that the text is in scope, by its evidence alone.
    var inScopeByEvidence: Float { 1 / (1 + exp(-scopeOdds)) }

    /// The probability that the text is in scope.
    var inScope: Float {
        let probability = reading.hasSubject ? inScopeByEvidence : 0
        guard !reading.literals.isEmpty else { return probability }
        let isInScope = reading.literals.contains { !model.isOutOfScope[Int($0)] }
        return probability * (1 - LiteralTable.certainty) + (isInScope ? LiteralTable.certainty : 0)
    }

    /// The match.
    func match(_ thresholds: Thresholds) -> Match {
        let ranked = reading.hasWords ? ranking() : []
        let inScope = reading.hasWords ? Double(inScope) : 0
        return Match(
            ranked: ranked, inScope: inScope, decision: thresholds.decision(ranked: ranked, inScope: inScope),
            evidence: MatchEvidence(
                score: Double(evidence.score), scopeMargin: Double(evidence.margin),
                similarity: Double(reading.similarity), nearestExample: reading.nearest,
                knownWords: Double(reading.knownWords), isLiteral: !reading.literals.isEmpty,
                meaning: reading.meaning.map { MeaningEvidence($0) }),
            corrections: reading.corrections)
    }

    private func ranking() -> [RankedLabel] {
        let probabilities = probabilities
        var best: [Int] = []
        for label in probabilities.indices {
            let isFull = best.count == IntentMatcher.rankedLabels
            if isFull, let last = best.last, probabilities[label] <= probabilities[last] { continue }
            if isFull { best.removeLast() }
            var place = best.count
            while place > 0, probabilities[label] > probabilities[best[place - 1]] { place -= 1 }
            best.insert(label, at: place)
        }
        return best.map {
            RankedLabel(
                label: model.labels[$0], probability: min(Double(probabilities[$0]), 1),
                isOutOfScope: model.isOutOfScope[$0])
        }
    }
}
