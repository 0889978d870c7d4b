/// Trains a matcher: reads the set, cross-validates, calibrates, and learns
/// the final model from everything.
struct IntentTrainer {
    /// How to train.
    let options: TrainingOptions

    /// Called after each step.
    let progress: ((TrainingProgress) -> Void)?

    /// Trains a matcher and keeps what cross-validation saw.
    func train(_ set: TrainingSet) throws(TrainingError) -> TrainedMatcher {
        guard options.areUsable else { throw .badOptions }
        let corpus = try Corpus(set)
        let total = CrossValidation.roundCount(corpus, options) + 1
        var finished = 0
        func report(_ stage: TrainingProgress.Stage) {
            finished += 1
            progress?(TrainingProgress(stage: stage, finished: finished, total: total))
        }
        let validation = CrossValidation(corpus, options: options, progress: report)
        let judge = Judge(corpus, validation, values: options.values)
        let round = Round(corpus, examples: Array(0..<corpus.count), options: options)
        report(.finalModel)
        let model = MatchingModel(round: round, judge: judge)
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
