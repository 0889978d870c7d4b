import IntentMatching

/// A matcher that was trained and asked, with all that came of it.
struct MatcherRun {
    let matcher: IntentMatcher
    let training: LabelledTraining
    let trainingTime: Duration

    /// The fingerprint of the embedding, or nil.
    let embedding: String?

    /// The file of the questions.
    let path: String

    /// The questions, then the texts of no label.
    let texts: [MatchedText]

    /// What was chosen on validation texts, or nil without them.
    let validatedThresholds: Thresholds?
}
