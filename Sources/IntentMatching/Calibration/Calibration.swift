import Glibc

/// Turns raw scores and keyword signals into calibrated scores, whose softmax
/// is a probability.
///
/// The same five numbers serve all labels. They are learned on held-out
/// examples, and drawn towards ``prior`` as far as examples are few.
struct Calibration: Equatable {
    /// What a raw score is multiplied with: one over the temperature.
    var scale: Float

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
    static let prior = Calibration(scale: 1.5, complete: 1.5, partial: 0.25, helps: 0.75, ruledOut: -2.5)

    /// How many examples the prior counts as.
    private static let priorStrength = 10.0

    /// The score of a label.
    func score(_ raw: Float, _ signals: KeywordSignals) -> Float {
        raw * scale + complete * signals.complete + partial * signals.partial + helps * signals.helps
            + ruledOut * signals.ruledOut
    }

    /// Calibrates a row of raw scores in place. `signals` is empty where there are no keywords.
    func apply(to scores: inout [Float], _ signals: [KeywordSignals]) {
        for label in scores.indices {
            scores[label] = score(scores[label], label < signals.count ? signals[label] : KeywordSignals())
        }
    }
}

extension Calibration {
    /// Learns the numbers from held-out readings, by the likelihood of the right labels.
    init(_ readings: [HeldOutReading]) {
        let tested = readings.filter(\.hasRightLabel)
        var point = Self.prior.vector
        LBFGS(maximumIterations: 100, tolerance: 1e-3).minimise(&point) {
            Self.evaluate(Calibration($0), tested, gradient: &$1)
        }
        self.init(point)
        limit()
    }

    private init(_ vector: [Float]) {
        self.init(
            scale: vector[0], complete: vector[1], partial: vector[2], helps: vector[3], ruledOut: vector[4])
    }

    private var vector: [Float] { [scale, complete, partial, helps, ruledOut] }

    /// Keywords must never mean the opposite of what their author declared.
    private mutating func limit() {
        scale = scale.isFinite ? min(max(scale, 0.1), 20) : Self.prior.scale
        complete = max(complete, 0)
        partial = min(max(partial, 0), complete)
        helps = max(helps, 0)
        ruledOut = min(ruledOut, 0)
    }

    private static func evaluate(
        _ calibration: Calibration, _ readings: [HeldOutReading], gradient: inout [Float]
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
        var scores = reading.scores
        calibration.apply(to: &scores, reading.signals)
        let probabilities = Softmax.probabilities(of: scores)
        for label in scores.indices where probabilities[label] > 0 || label == reading.label {
            let residual = Double(probabilities[label]) - (label == reading.label ? 1 : 0)
            let signals = label < reading.signals.count ? reading.signals[label] : KeywordSignals()
            slope[0] += residual * Double(reading.scores[label]) * reading.weight
            slope[1] += residual * Double(signals.complete) * reading.weight
            slope[2] += residual * Double(signals.partial) * reading.weight
            slope[3] += residual * Double(signals.helps) * reading.weight
            slope[4] += residual * Double(signals.ruledOut) * reading.weight
        }
        return -log(max(Double(probabilities[reading.label]), 1e-30)) * reading.weight
    }
}
