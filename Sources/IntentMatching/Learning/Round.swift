/// One model trained on some of the examples.
struct Round {
    /// The whole training set.
    let corpus: Corpus

    /// The examples that were learned from.
    let examples: [Int]

    /// The labels of those examples, ascending: the classes of ``model``.
    let classes: [Int]

    /// How texts are weighed, by what these examples show.
    let vectoriser: Vectoriser

    /// The vectors of the examples.
    let rows: SparseMatrix

    /// The scores of the classes.
    let model: LinearModel

    /// Finds the examples that resemble a text.
    let index: ExampleIndex

    /// What was learned of the meaning of the examples; nil without an embedding.
    let meaning: MeaningRound?

    /// Finds the examples that mean much the same as a text.
    let search: MeaningSearch

    /// Learns from some of the examples.
    ///
    /// - Parameters:
    ///   - corpus: The whole training set.
    ///   - examples: The examples to learn from, ascending.
    ///   - options: How to train.
    init(_ corpus: Corpus, examples: [Int], options: TrainingOptions) {
        (self.corpus, self.examples) = (corpus, examples)
        let classes = Set(examples.map { corpus.labels[$0] }).sorted()
        vectoriser = Self.vectoriser(corpus, examples)
        rows = Self.rows(corpus, examples, vectoriser)
        var classOfLabel = [Int](repeating: 0, count: corpus.labelNames.count)
        for (number, label) in classes.enumerated() { classOfLabel[label] = number }
        let classOfExample = examples.map { classOfLabel[corpus.labels[$0]] }
        let weights = examples.map { Float(corpus.weights[$0]) }
        model = options.regressionOfWords.fit(
            rows: rows, classes: classOfExample, weights: weights, classCount: classes.count)
        index = ExampleIndex(rows)
        meaning = corpus.meanings.map {
            MeaningRound(
                $0, examples: examples, classes: classOfExample, weights: weights, classCount: classes.count,
                regression: options.regressionOfMeaning)
        }
        search = MeaningSearch(examples: examples, labels: corpus.labels, isOutOfScope: corpus.isOutOfScope)
        self.classes = classes
    }

    /// How texts are weighed by what some of the examples show.
    static func vectoriser(_ corpus: Corpus, _ examples: [Int]) -> Vectoriser {
        var frequency = [Double](repeating: 0, count: corpus.table.count)
        var total = 0.0
        for example in examples {
            total += corpus.weights[example]
            for block in [corpus.features[example].words, corpus.features[example].pieces] {
                var previous = FeatureTable.unknown
                for feature in block where feature != previous {
                    frequency[Int(feature)] += corpus.weights[example]
                    previous = feature
                }
            }
        }
        return Vectoriser(frequency: frequency, total: total)
    }

    /// The vectors of some of the examples.
    static func rows(_ corpus: Corpus, _ examples: [Int], _ vectoriser: Vectoriser) -> SparseMatrix {
        var rows = SparseMatrix(columnCount: corpus.table.count)
        var vector = SparseVector()
        for example in examples {
            vectoriser.weigh(corpus.features[example], into: &vector)
            rows.append(vector)
        }
        return rows
    }

    /// What the model says about an example that it was not trained on.
    func read(_ example: Int) -> HeldOutReading {
        var vector = SparseVector()
        vectoriser.weigh(corpus.features[example], into: &vector)
        var classScores = [Float](repeating: 0, count: model.stride)
        model.score(vector, into: &classScores)
        let scores = scoresOfLabels(classScores)
        var cosines = [Float](repeating: 0, count: examples.count)
        index.similarities(to: vector, into: &cosines)
        let nearest = ExampleIndex.nearest(in: cosines) { !corpus.isOutOfScope[corpus.labels[examples[$0]]] }
        return HeldOutReading(
            example: example, label: corpus.labels[example], weight: corpus.weights[example], scores: scores,
            signals: corpus.signals[example], similarity: nearest?.cosine ?? 0,
            knownWords: Float(vectoriser.knownWords(corpus.features[example])), meaning: readMeaning(example))
    }

    private func readMeaning(_ example: Int) -> MeaningReading? {
        guard let meaning, let meanings = corpus.meanings else { return nil }
        let scores = scoresOfLabels(meaning.scores(of: example))
        let nearest = search.nearest(
            to: EightBitVector(meanings.vectors[example]), in: meaning.rows, scores: scores)
        return MeaningReading(scores: scores, similarity: nearest?.cosine ?? 0, nearest: nearest?.example)
    }

    private func scoresOfLabels(_ classScores: [Float]) -> [Float] {
        var scores = [Float](repeating: -.infinity, count: corpus.labelNames.count)
        for (number, label) in classes.enumerated() { scores[label] = classScores[number] }
        return scores
    }
}
