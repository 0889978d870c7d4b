/// Trains a matcher: reads the set, cross-validates, calibrates, and learns
/// the final model from everything.
struct IntentTrainer {
    /// How to train.
    let options: TrainingOptions

    /// Says what texts mean; nil matches by words alone.
    let embedding: (any TextEmbedding)?

    /// Called after each step: one call at a time, on any thread.
    let progress: (@Sendable (TrainingProgress) -> Void)?

    /// Trains a matcher and keeps what cross-validation saw.
    func train(_ set: TrainingSet) throws(TrainingError) -> TrainedMatcher {
        guard options.areUsable else { throw .badOptions }
        let corpus = try Corpus(set, embedding: embedding, progress: progress)
        let rounds = CrossValidation.rounds(corpus, options)
        // The longest step comes first, so that the others fill the time beside it.
        let outcomes = ParallelSteps(progress: progress).run(stages: [.finalModel] + rounds.map(\.stage)) { [options] in
            $0 == 0
                ? StepOutcome(model: Round(corpus, examples: Array(0..<corpus.count), options: options))
                : StepOutcome(readings: rounds[$0 - 1].readings(corpus, options))
        }
        let validation = CrossValidation(corpus, rounds: rounds, readings: outcomes.dropFirst().map(\.readings))
        // The first step always gives a model.
        guard let whole = outcomes.first?.model else { throw .noExamples }
        let words = Judge(corpus, validation.byWordsAlone, values: options.values)
        guard let embedding else {
            let model = MatchingModel(round: whole, judgement: words.judgement, meaning: nil)
            return TrainedMatcher(matcher: IntentMatcher(model: model, embedding: nil), heldOut: words.predictions)
        }
        let both = Judge(corpus, validation, values: options.values)
        let meaning = whole.meaning.map {
            MeaningModel(
                fingerprint: embedding.fingerprint, linear: $0.model, rows: $0.rows, search: whole.search,
                judgement: both.judgement)
        }
        let model = MatchingModel(round: whole, judgement: words.judgement, meaning: meaning)
        return TrainedMatcher(matcher: IntentMatcher(model: model, embedding: embedding), heldOut: both.predictions)
    }
}

extension TrainingOptions {
    /// Whether all options are in their ranges.
    var areUsable: Bool {
        (2...20).contains(folds) && (1e-3...1e6).contains(inverseRegularisation)
            && (1e-3...1e6).contains(inverseRegularisationOfMeaning)
            && tolerance > 0 && tolerance < 1 && toleranceOfMeaning > 0 && toleranceOfMeaning < 1 && maximumSweeps > 0
            && (0...1).contains(values.outOfScopeShare)
    }
}
