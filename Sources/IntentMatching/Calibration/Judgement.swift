/// How the scores of a model are judged: what was learned on held-out examples.
struct Judgement {
    /// Calibrates scores.
    var calibration: Calibration

    /// Tells texts in scope from others.
    var scope: ScopeModel

    /// The learned thresholds.
    var thresholds: Thresholds

    /// The figures of cross-validation.
    var quality: TrainingQuality
}
