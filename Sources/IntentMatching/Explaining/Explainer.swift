/// Finds out what speaks for and against a label.
struct Explainer {
    /// The reader, just after it has read the text.
    let reader: TextReader

    /// What it read.
    let reading: TextReading

    /// The match.
    let match: Match

    /// The label to explain.
    let label: Int

    private var model: MatchingModel { reader.model }

    /// The explanation.
    func explanation(_ thresholds: Thresholds, limit: Int) -> Explanation {
        let probability = Double(Assessment(reading, model).probabilities[label])
        let runnerUp = match.ranked.first { $0.label != model.labels[label] }
        return Explanation(
            label: model.labels[label], probability: min(probability, 1),
            features: Array(contributions.prefix(limit)), keywords: keywordScore, meaning: meaningScore,
            nearest: nearest(limit),
            runnerUp: runnerUp, margin: probability - (runnerUp?.probability ?? 0), thresholds: thresholds,
            match: match)
    }

    private var keywordScore: Double {
        guard label < reading.signals.count else { return 0 }
        return Double(calibration.score(words: 0, reading.signals[label]))
    }

    /// Compared with the mean of all labels: how much a raw score is worth shows only beside others.
    private var meaningScore: Double? {
        reading.meaning.map { meaning in
            let mean = meaning.scores.reduce(0, +) / Float(meaning.scores.count)
            return Double((meaning.scores[label] - mean) * calibration.meaning)
        }
    }

    private var calibration: Calibration { model.judgement(withMeaning: reading.meaning != nil).calibration }

    /// The features of the text, the strongest first.
    private var contributions: [FeatureContribution] {
        let names = FeatureNames(reader.text, table: model.table)
        let scale = calibration.scale
        let all = zip(reader.vector.features, reader.vector.values).compactMap { feature, value in
            names[feature].map { name in
                FeatureContribution(
                    text: name.text, isWord: name.isWord,
                    contribution: Double(value * model.linear.weight(of: feature, for: label) * scale))
            }
        }
        return all.sorted {
            abs($0.contribution) == abs($1.contribution)
                ? $0.text < $1.text : abs($0.contribution) > abs($1.contribution)
        }
    }

    private func nearest(_ limit: Int) -> [NearestExample] {
        let cosines = similarities
        return cosines.indices.filter { cosines[$0] > 0 }
            .sorted { (cosines[$0], $1) > (cosines[$1], $0) }
            .prefix(limit)
            .map {
                NearestExample(
                    example: $0, label: model.labels[Int(model.exampleLabels[$0])],
                    similarity: min(Double(cosines[$0]), 1))
            }
    }

    /// How similar each example is: by its meaning where that was read, else by its words.
    private var similarities: [Float] {
        guard reading.meaning != nil, let meaning = model.meaning else { return reader.cosines }
        let vector = EightBitVector(reader.meaningVector)
        return (0..<meaning.rows.count).map { meaning.rows.cosine(of: vector, with: $0) }
    }
}
