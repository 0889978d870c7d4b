/// Asks models about examples that they were not trained on.
struct CrossValidation {
    /// One reading for each example, by a model that knows other examples only.
    private(set) var unseen: [HeldOutReading] = []

    /// One reading for each example in scope, by a model that does not know its label.
    private(set) var unknown: [HeldOutReading] = []

    /// Sorts what all rounds read.
    ///
    /// - Parameters:
    ///   - corpus: The whole training set.
    ///   - rounds: The rounds.
    ///   - readings: What each round read.
    init(_ corpus: Corpus, rounds: [HeldOutRound], readings: [[HeldOutReading]]) {
        for (round, readings) in zip(rounds, readings) {
            if round.stage == .heldOutLabels { unknown += readings } else { unseen += readings }
        }
        unseen.sort { $0.example < $1.example }
        // An example whose label had no other example is an unknown question too.
        unknown += unseen.filter { !$0.hasRightLabel && !corpus.isOutOfScope[$0.label] }
    }

    /// The same readings without what the examples mean.
    var byWordsAlone: CrossValidation {
        var result = self
        for index in result.unseen.indices { result.unseen[index].meaning = nil }
        for index in result.unknown.indices { result.unknown[index].meaning = nil }
        return result
    }

    /// The rounds: each leaves out some examples, or some labels.
    static func rounds(_ corpus: Corpus, _ options: TrainingOptions) -> [HeldOutRound] {
        exampleRounds(corpus, options).map { HeldOutRound(stage: .heldOutExamples, examples: $0) }
            + labelRounds(corpus, options).map { HeldOutRound(stage: .heldOutLabels, examples: $0) }
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
