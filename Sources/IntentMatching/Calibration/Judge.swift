/// Calibrates on what cross-validation saw, and measures the result.
struct Judge {
    /// What was learned.
    private(set) var judgement: Judgement

    /// What was predicted for each example.
    private(set) var predictions: [HeldOutPrediction] = []

    /// Learns from held-out readings.
    init(_ corpus: Corpus, _ validation: CrossValidation, values: OutcomeValues) {
        let calibration = Calibration(validation.unseen)
        let readings = validation.unseen.filter(\.hasRightLabel) + validation.unknown
        let samples = Self.scopeSamples(corpus, validation, calibration)
        judgement = Judgement(
            calibration: calibration, scope: ScopeModel(samples),
            thresholds: Thresholds(answerAt: 0.5, clarifyMargin: 0.1, scopeAt: 0.5),
            quality: TrainingQuality(tested: 0, accuracy: 0, calibrationError: 0, scopeSeparation: 0))
        let outcomes = zip(readings, samples).map { outcome($0, $1, corpus) }
        judgement.thresholds = ThresholdSearch(values: values).thresholds(outcomes)
        measure(corpus, validation, samples)
    }

    private static func scopeSamples(
        _ corpus: Corpus, _ validation: CrossValidation, _ calibration: Calibration
    ) -> [ScopeModel.Sample] {
        let outsideWeight = validation.unseen.reduce(0) { $0 + (corpus.isOutOfScope[$1.label] ? $1.weight : 0) }
        let unknownWeight = validation.unknown.reduce(0) { $0 + $1.weight }
        // Known topics out of scope and unknown questions count the same in sum.
        let share = outsideWeight > 0 && unknownWeight > 0 ? Float(outsideWeight / unknownWeight) : 1
        let seen = validation.unseen.filter(\.hasRightLabel).map { reading in
            (
                evidence: evidence(reading, corpus, calibration), isInScope: !corpus.isOutOfScope[reading.label],
                weight: Float(reading.weight)
            )
        }
        return seen
            + validation.unknown.map { reading in
                (
                    evidence: evidence(reading, corpus, calibration), isInScope: false,
                    weight: Float(reading.weight) * share
                )
            }
    }

    private static func evidence(
        _ reading: HeldOutReading, _ corpus: Corpus, _ calibration: Calibration
    ) -> ScopeModel.Evidence {
        ScopeModel.Evidence(
            scores: calibration.scores(of: reading), isOutOfScope: corpus.isOutOfScope, similarity: reading.similarity,
            knownWords: reading.knownWords, meaning: reading.meaning?.similarity)
    }

    private func probabilities(_ reading: HeldOutReading) -> [Float] {
        Softmax.probabilities(of: judgement.calibration.scores(of: reading))
    }

    private func outcome(
        _ reading: HeldOutReading, _ sample: ScopeModel.Sample, _ corpus: Corpus
    ) -> ThresholdSearch.Sample {
        let probabilities = probabilities(reading)
        let order = probabilities.indices.sorted { (probabilities[$0], $1) > (probabilities[$1], $0) }
        let best = order.filter { !corpus.isOutOfScope[$0] }.prefix(AnswerRule.longestChoice)
        let first = order.first { corpus.isOutOfScope[$0] } ?? 0
        return ThresholdSearch.Sample(
            best: best.map { probabilities[$0] },
            rank: sample.isInScope ? best.firstIndex(of: reading.label) : nil,
            elsewhere: order.first == first && corpus.isOutOfScope[first] ? probabilities[first] : 0,
            scope: judgement.scope.probability(sample.evidence), isInScope: sample.isInScope,
            weight: Double(sample.weight))
    }

    private mutating func measure(
        _ corpus: Corpus, _ validation: CrossValidation, _ samples: [ScopeModel.Sample]
    ) {
        var bins = CalibrationBins()
        for reading in validation.unseen where reading.hasRightLabel {
            let probabilities = probabilities(reading)
            guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }) else { continue }
            bins.add(probability: Double(probabilities[best]), isRight: best == reading.label)
            predictions.append(
                HeldOutPrediction(
                    example: reading.example, label: corpus.labelNames[reading.label],
                    predicted: corpus.labelNames[best], probability: Double(probabilities[best])))
        }
        judgement.quality = TrainingQuality(
            tested: bins.count, accuracy: bins.accuracy, calibrationError: bins.error,
            scopeSeparation: RankStatistic.separation(
                of: samples.filter(\.isInScope).map { judgement.scope.logOdds($0.evidence) },
                from: samples.filter { !$0.isInScope }.map { judgement.scope.logOdds($0.evidence) }))
    }
}

extension ScopeModel.Evidence {
    /// The evidence in calibrated scores.
    init(scores: [Float], isOutOfScope: [Bool], similarity: Float, knownWords: Float, meaning: Float?) {
        var inside = -Float.infinity
        var outside = -Float.infinity
        for label in scores.indices {
            if isOutOfScope[label] {
                outside = max(outside, scores[label])
            } else {
                inside = max(inside, scores[label])
            }
        }
        let margin = outside > -.infinity && inside > -.infinity ? inside - outside : 0
        self.init(
            score: inside > -.infinity ? inside : 0, margin: margin, similarity: similarity, knownWords: knownWords,
            meaning: meaning)
    }
}
