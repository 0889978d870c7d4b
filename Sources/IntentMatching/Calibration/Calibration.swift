import Glibc

/// Turns raw scores and keyword signals into calibrated scores, whose softmax
/// is a probability.
///
/// The scores of the words and those of the meaning come from models that were
/// trained apart: how much each is worth shows on held-out examples only. On
/// three public sets with ten examples a label that was as good as one model of
/// both, and the words can still be read alone.
///
/// The same six numbers serve all labels. They are learned on held-out
/// examples, and drawn towards a prior as far as examples are few.
struct Calibration: Equatable {
    /// What a raw score of the words is multiplied with.
    var scale: Float

    /// What a raw score of the meaning is multiplied with; 0 where the words stand alone.
    var meaning: Float

    /// What it adds if a phrase of each group is there.
    var complete: Float

    /// What it adds, times the share of groups, if only some have a phrase there.
    var partial: Float

    /// What three helping phrases add.
    var helps: Float

    /// What a phrase that rules the label out adds; below 0.
    var ruledOut: Float

    /// What is assumed before any example was seen. A declared word should move
    /// a label about as much as a word that marks it in the examples does.
    static let prior = Calibration(
        scale: 1.5, meaning: 0, complete: 1.5, partial: 0.25, helps: 0.75, ruledOut: -2.5)

    /// The same where the meaning is known too: it has more to say than the words.
    static let priorWithMeaning = Calibration(
        scale: 0.75, meaning: 1.25, complete: 1.5, partial: 0.25, helps: 0.75, ruledOut: -2.5)

    /// How many examples the prior counts as.
    private static let priorStrength = 10.0

    /// The score of a label, by its raw scores.
    func score(words: Float, meaning raw: Float = 0, _ signals: KeywordSignals) -> Float {
        // A label that the model does not know: infinity times nothing would be no number.
        guard words > -.infinity else { return words }
        return words * scale + raw * meaning + complete * signals.complete + partial * signals.partial + helps
            * signals.helps
            + ruledOut * signals.ruledOut
    }

    /// The scores of all labels. `signals` is empty where there are no keywords.
    func scores(words: [Float], meaning: [Float]? = nil, _ signals: [KeywordSignals]) -> [Float] {
        words.indices.map { label in
            score(
                words: words[label], meaning: meaning?[label] ?? 0,
                label < signals.count ? signals[label] : KeywordSignals())
        }
    }
}

extension Calibration {
    /// The scores of all labels for a held-out example.
    func scores(of reading: HeldOutReading) -> [Float] {
        scores(words: reading.scores, meaning: reading.meaning?.scores, reading.signals)
    }

    /// Learns the numbers from held-out readings, by the likelihood of the right labels.
    init(_ readings: [HeldOutReading]) {
        let tested = readings.filter(\.hasRightLabel)
        let prior = readings.contains { $0.meaning != nil } ? Self.priorWithMeaning : Self.prior
        var point = prior.vector
        LBFGS(maximumIterations: 100, tolerance: 1e-3).minimise(&point) {
            Self.evaluate(Calibration($0), tested, prior: prior, gradient: &$1)
        }
        self.init(point)
        limit(prior)
    }

    private init(_ vector: [Float]) {
        self.init(
            scale: vector[0], meaning: vector[1], complete: vector[2], partial: vector[3], helps: vector[4],
            ruledOut: vector[5])
    }

    private var vector: [Float] { [scale, meaning, complete, partial, helps, ruledOut] }

    /// Keywords must never mean the opposite of what their author declared.
    private mutating func limit(_ prior: Calibration) {
        scale = scale.isFinite ? min(max(scale, 0.1), 20) : prior.scale
        meaning = meaning.isFinite ? min(max(meaning, 0), 20) : prior.meaning
        complete = max(complete, 0)
        partial = min(max(partial, 0), complete)
        helps = max(helps, 0)
        ruledOut = min(ruledOut, 0)
    }

    private static func evaluate(
        _ calibration: Calibration, _ readings: [HeldOutReading], prior: Calibration, gradient: inout [Float]
    ) -> Double {
        let distance = zip(calibration.vector, prior.vector).map { Double($0 - $1) }
        var slope = distance.map { $0 * priorStrength }
        var value = distance.reduce(0) { $0 + priorStrength / 2 * $1 * $1 }
        for reading in readings {
            value += loss(calibration, reading, slope: &slope)
        }
        gradient = slope.map { Float($0) }
        return value
    }

    private static func loss(_ calibration: Calibration, _ reading: HeldOutReading, slope: inout [Double]) -> Double {
        let probabilities = Softmax.probabilities(of: calibration.scores(of: reading))
        for label in reading.scores.indices where probabilities[label] > 0 || label == reading.label {
            let residual = Double(probabilities[label]) - (label == reading.label ? 1 : 0)
            let signals = label < reading.signals.count ? reading.signals[label] : KeywordSignals()
            guard reading.scores[label] > -.infinity else { continue }
            slope[0] += residual * Double(reading.scores[label]) * reading.weight
            slope[1] += residual * Double(reading.meaning?.scores[label] ?? 0) * reading.weight
            slope[2] += residual * Double(signals.complete) * reading.weight
            slope[3] += residual * Double(signals.partial) * reading.weight
            slope[4] += residual * Double(signals.helps) * reading.weight
            slope[5] += residual * Double(signals.ruledOut) * reading.weight
        }
        return -log(max(Double(probabilities[reading.label]), 1e-30)) * reading.weight
    }
}
