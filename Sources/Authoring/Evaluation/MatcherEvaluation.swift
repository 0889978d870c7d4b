import Assistant
import IntentMatching

/// Trains a matcher on labelled texts, and asks it about others.
package enum MatcherEvaluation {
    /// Rows are label and text in each file.
    ///
    /// - Parameters:
    ///   - training: What is learned.
    ///   - test: What is asked.
    ///   - outOfScope: Texts of no label, or nil. Their labels are not read.
    ///   - progress: Told how far training has come, 0 to 1, on any thread.
    /// - Throws: ``LabelledFile/Problem``, or `TrainingError` where nothing can be learned.
    package static func figures(
        training: LabelledFile, test: LabelledFile, outOfScope: LabelledFile?,
        progress: (@Sendable (Double) -> Void)? = nil
    ) throws -> MatcherFigures {
        var set = TrainingSet()
        for row in training.rows { set.add(row.cells[1], label: row.cells[0]) }
        let clock = ContinuousClock()
        let start = clock.now
        let matcher = try IntentMatcher(training: set) { step in
            progress?(Double(step.finished) / Double(max(step.total, 1)))
        }
        let trainingTime = start.duration(to: clock.now)
        let asked = test.rows.map { row in
            let start = clock.now
            let match = matcher.match(row.cells[1])
            return AskedRow(row: row, match: match, time: start.duration(to: clock.now))
        }
        let strangers = outOfScope?.rows.map { matcher.match($0.cells[1]) }
        return MatcherFigures(
            asked, path: test.path, strangers: strangers, labels: matcher.labels.count, examples: training.rows.count,
            trainingTime: trainingTime)
    }

    struct AskedRow {
        let row: LabelledFile.Row
        let match: Match
        let time: Duration

        var label: String { row.cells[0] }
        var isRight: Bool { match.best?.label == label }
    }
}

extension MatcherFigures {
    init(
        _ asked: [MatcherEvaluation.AskedRow], path: String, strangers: [Match]?, labels: Int, examples: Int,
        trainingTime: Duration
    ) {
        let answered = asked.filter(\.match.isAnswered)
        let times = asked.map { Self.microseconds($0.time) }.sorted()
        var bins = CalibrationBins()
        for row in asked { bins.add(probability: row.match.best?.probability ?? 0, isRight: row.isRight) }
        self.labels = labels
        self.examples = examples
        accuracy = Share(of: asked, where: \.isRight)
        macroF1 = MacroF1.value(of: asked.map { ($0.label, $0.match.best?.label) })
        calibrationError = bins.error
        self.answered = Share(answered.count, of: asked.count)
        rightOfAnswered = Share(of: answered, where: \.isRight)
        outOfScopeDeclined = strangers.map { Share(of: $0) { !$0.isAnswered } }
        scopeSeparation = strangers.map { strangers in
            RankStatistic.separation(
                of: asked.map { Float($0.match.inScope) }, from: strangers.map { Float($0.inScope) })
        }
        trainingSeconds = Self.microseconds(trainingTime) / 1_000_000
        medianMicroseconds = times.isEmpty ? 0 : times[times.count / 2]
        slowMicroseconds = times.isEmpty ? 0 : times[times.count * 99 / 100]
        misses = asked.filter { !$0.isRight }.map { row in
            EvaluationMiss(
                path: path, line: row.row.line, expected: [row.label], got: row.match.best.map { [$0.label] } ?? [])
        }
    }

    private static func microseconds(_ time: Duration) -> Double {
        Double(time.components.seconds) * 1e6 + Double(time.components.attoseconds) / 1e12
    }
}

extension Match {
    var isAnswered: Bool {
        if case .confident = decision { true } else { false }
    }
}
