/// Asks models about examples that they were not trained on.
struct CrossValidation {
    /// One reading for each example, by a model that knows other examples only.
    private(set) var unseen: [HeldOutReading] = []

    /// One reading for each example in scope, by a model that does not know its label.
    private(set) var unknown: [HeldOutReading] = []

    /// Runs all rounds.
    init(_ corpus: Corpus, options: TrainingOptions, progress: (TrainingProgress.Stage) -> Void) {
        for round in Self.exampleRounds(corpus, options) {
            unseen += Self.readings(corpus, heldOut: round, options)
            progress(.heldOutExamples)
        }
        unseen.sort { $0.example < $1.example }
        for round in Self.labelRounds(corpus, options) {
            unknown += Self.readings(corpus, heldOut: round, options)
            progress(.heldOutLabels)
        }
        // An example whose label had no other example is an unknown question too.
        unknown += unseen.filter { !$0.hasRightLabel && !corpus.isOutOfScope[$0.label] }
    }

    /// How many rounds there will be.
    static func roundCount(_ corpus: Corpus, _ options: TrainingOptions) -> Int {
        exampleRounds(corpus, options).count + labelRounds(corpus, options).count
    }

    private static func readings(_ corpus: Corpus, heldOut: [Int], _ options: TrainingOptions) -> [HeldOutReading] {
        let isHeldOut = Set(heldOut)
        let round = Round(corpus, examples: (0..<corpus.count).filter { !isHeldOut.contains($0) }, options: options)
        return heldOut.map(round.read)
    }

    private static func exampleRounds(_ corpus: Corpus, _ options: TrainingOptions) -> [[Int]] {
        let all = Array(0..<corpus.count)
        let rows = Round.rows(corpus, all, Round.vectoriser(corpus, all))
        let folds = Folds(
            labels: corpus.labels, families: Folds.families(of: corpus, rows: rows), count: options.folds)
        return (0..<folds.count).map { fold in all.filter { folds.assignment[$0] == fold } }
            .filter { !$0.isEmpty && $0.count < corpus.count }
    }

    /// Each round leaves out some labels in scope, spread over the order of
    /// the labels because neighbours are often alike. Two labels must remain.
    private static func labelRounds(_ corpus: Corpus, _ options: TrainingOptions) -> [[Int]] {
        let inScope = corpus.labelNames.indices.filter { !corpus.isOutOfScope[$0] }
        guard inScope.count >= 3 else { return [] }
        let count = min(options.folds, inScope.count)
        return (0..<count).map { round in
            let labels = Set(inScope.enumerated().filter { $0.offset % count == round }.map(\.element))
            return corpus.labels.indices.filter { labels.contains(corpus.labels[$0]) }
        }
    }
}
