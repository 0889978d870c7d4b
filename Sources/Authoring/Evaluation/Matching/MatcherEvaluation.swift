package import IntentMatching

/// Trains a matcher on labelled texts, and asks it about others.
package struct MatcherEvaluation: Sendable {
    private let training: LabelledTraining
    private let embedding: (any TextEmbedding)?
    private let stopwatch: Stopwatch
    private let progress: EvaluationProgress.Listener?

    /// An evaluation.
    ///
    /// - Parameters:
    ///   - training: What is learned.
    ///   - embedding: Says what texts mean; nil matches by words alone. Its time is part of a question's.
    ///   - stopwatch: Measures training and each question.
    ///   - progress: Told how far it has come.
    package init(
        training: LabelledTraining, embedding: (any TextEmbedding)?, stopwatch: Stopwatch,
        progress: EvaluationProgress.Listener? = nil
    ) {
        self.training = training
        self.embedding = embedding
        self.stopwatch = stopwatch
        self.progress = progress
    }

    /// Trains, and asks one text after the other.
    ///
    /// - Throws: `TrainingError` where nothing can be learned.
    package func figures(_ test: MatcherTest) throws(TrainingError) -> MatcherFigures {
        let (matcher, trainingTime) = try stopwatch.time { () throws(TrainingError) in try trained() }
        var asking = TimedAsking(total: test.count, stopwatch: stopwatch, progress: progress)
        let validation = test.validation.map { ask(matcher, $0, &asking) }
        let questions = ask(matcher, test.questions, &asking)
        let strangers = test.strangers.map { ask(matcher, $0, &asking, areStrangers: true) } ?? []
        let choice = ThresholdChoice(learned: matcher.learnedThresholds)
        return MatcherFigures(
            MatcherRun(
                matcher: matcher, training: training, trainingTime: trainingTime, embedding: embedding?.fingerprint,
                path: test.questions.path, texts: questions + strangers,
                validatedThresholds: validation.map(choice.thresholds)))
    }

    private func trained() throws(TrainingError) -> IntentMatcher {
        let progress = progress
        return try IntentMatcher(training: training.set, embedding: embedding) { step in
            progress?(EvaluationProgress(step))
        }
    }

    private func ask(
        _ matcher: IntentMatcher, _ file: LabelledFile, _ asking: inout TimedAsking, areStrangers: Bool = false
    ) -> [MatchedText] {
        file.rows.map { row in
            let label = row.cells[0]
            let isStranger = areStrangers || training.set.outOfScope.contains(label)
            let (match, time) = asking.ask { matcher.match(row.cells[1]) }
            return MatchedText(line: row.line, label: isStranger ? nil : label, match: match, time: time)
        }
    }
}

extension EvaluationProgress {
    /// A step of training.
    fileprivate init(_ step: TrainingProgress) {
        self.init(stage: step.stage == .embedding ? .embedding : .learning, finished: step.finished, total: step.total)
    }
}
