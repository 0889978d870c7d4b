import IntentMatching

/// A text of a file and what the matcher said to it.
struct MatchedText {
    /// The line in the file, from 1.
    let line: Int

    /// The right label, or nil for a text of no label in scope.
    let label: String?

    let match: Match

    /// How long the matcher took.
    let time: Duration

    /// The best label is the right one.
    var isRight: Bool { label != nil && match.best?.label == label }

    /// The best probability; 0 where the text has no word in it.
    var probability: Double { match.best?.probability ?? 0 }
}
