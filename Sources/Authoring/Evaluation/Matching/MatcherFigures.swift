import IntentMatching

/// How a matcher does on labelled data, whatever the data are about.
///
/// A figure about texts of no label is nil without such texts.
package struct MatcherFigures: Equatable, Sendable, Encodable {
    /// How many labels were learned.
    package let labels: Int
    /// How many texts were learned.
    package let examples: Int
    /// How many names of labels were learned beside them.
    package let labelNames: Int
    /// The fingerprint of the embedding; nil where the words alone were matched.
    package let embedding: String?
    /// The best label is right, of the texts with a label.
    package let accuracy: Share
    /// The mean over their labels of the harmonic mean of precision and recall, 0 to 1.
    package let macroF1: Double
    /// The mean distance between probability and share of right ones, in ten bins, 0 to 1.
    package let calibrationError: Double
    /// The chance that a text with a label has a greater scope probability
    /// than one without, 0 to 1.
    package let scopeSeparation: Double?
    /// How many texts of no label are put out of scope, by how many others are kept.
    package let scopeCurve: [ScopePoint]?
    /// The decisions at the thresholds that were learned in training.
    package let learned: DecisionFigures
    /// The decisions at the thresholds chosen on validation texts, nil without such texts.
    package let validated: DecisionFigures?
    /// Seconds of training, calibration included.
    package let trainingSeconds: Double
    /// Microseconds for a question: half of them take no longer.
    package let medianMicroseconds: Double
    /// Microseconds for a question: 99 of 100 take no longer.
    package let slowMicroseconds: Double
    /// The most memory the process has had, in megabytes of 1,048,576 bytes; nil where unknown.
    package var peakMegabytes: Double?
    /// The rows whose best label is wrong.
    package let misses: [EvaluationMiss]
}

extension MatcherFigures {
    init(_ run: MatcherRun) {
        let known = run.texts.filter { $0.label != nil }
        let scopes = known.map(\.match.inScope)
        let strangers = run.texts.filter { $0.label == nil }.map(\.match.inScope)
        let canSeparate = !scopes.isEmpty && !strangers.isEmpty
        let times = QuestionTimes(run.texts.map(\.time))
        labels = run.matcher.labels.count
        (examples, labelNames) = (run.training.examples, run.training.labelNames)
        embedding = run.embedding
        accuracy = Share(of: known, where: \.isRight)
        macroF1 = MacroF1.value(of: known.map { ($0.label ?? "", $0.match.best?.label) })
        calibrationError = CalibrationBins(known).error
        scopeSeparation = canSeparate ? RankStatistic.separation(of: scopes, from: strangers) : nil
        scopeCurve = canSeparate ? ScopeCurve.points(known: scopes, strangers: strangers) : nil
        learned = DecisionFigures(run.texts, by: run.matcher.learnedThresholds)
        validated = run.validatedThresholds.map { DecisionFigures(run.texts, by: $0) }
        trainingSeconds = run.trainingTime.microseconds / 1_000_000
        (medianMicroseconds, slowMicroseconds) = (times.median, times.slow)
        misses = known.filter { !$0.isRight }.map { $0.miss(in: run.path) }
    }
}

extension RankStatistic {
    fileprivate static func separation(of first: [Double], from second: [Double]) -> Double {
        separation(of: first.map { Float($0) }, from: second.map { Float($0) })
    }
}

extension CalibrationBins {
    fileprivate init(_ texts: [MatchedText]) {
        self.init()
        for text in texts { add(probability: text.probability, isRight: text.isRight) }
    }
}

extension MatchedText {
    fileprivate func miss(in path: String) -> EvaluationMiss {
        EvaluationMiss(
            path: path, line: line, expected: label.map { [$0] } ?? [], got: match.best.map { [$0.label] } ?? [])
    }
}
