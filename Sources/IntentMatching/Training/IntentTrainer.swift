/// Trains a matcher: reads the set, cross-validates, calibrates, and learns
/// the final model from everything.
struct IntentTrainer {
    /// How to train.
    let options: TrainingOptions

    /// Called after each step: one call at a time, on any thread.
    let progress: (@Sendable (TrainingProgress) -> Void)?

    /// Trains a matcher and keeps what cross-validation saw.
    func train(_ set: TrainingSet) throws(TrainingError) -> TrainedMatcher {
        guard options.areUsable else { throw .badOptions }
        let corpus = try Corpus(set)
        let rounds = CrossValidation.rounds(corpus, options)
        let steps = ParallelSteps(total: rounds.count + 1, progress: progress)
        let whole = Round(corpus, examples: Array(0..<corpus.count), options: options)
        steps.report(.finalModel, finished: 1)
        let readings = steps.run(stages: rounds.map(\.stage), after: 1) { [options] in
            rounds[$0].readings(startingFrom: whole, options)
        }
        let judge = Judge(
            corpus, CrossValidation(corpus, rounds: rounds, readings: readings), values: options.values)
        let model = MatchingModel(round: whole, judge: judge)
        return TrainedMatcher(matcher: IntentMatcher(model: model), heldOut: judge.predictions)
    }
}

extension TrainingOptions {
    /// Whether all options are in their ranges.
    var areUsable: Bool {
        (2...20).contains(folds) && (1e-3...1e6).contains(inverseRegularisation)
            && tolerance > 0 && tolerance < 1 && maximumIterations > 0
            && (0...1).contains(values.outOfScopeShare)
    }
}
