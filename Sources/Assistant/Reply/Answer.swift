public import JobSuccess

/// One part of a reply: what was understood, and the canned answer to it.
public struct Answer: Encodable, Sendable {
    /// The intent that was answered.
    public let intent: String
    /// The question in a few words.
    public let title: String
    /// The calibrated probability that this is what was asked, 0 to 1, with
    /// two decimals.
    public let confidence: Double
    /// Which of the answer's variants the situation chose.
    public let variant: String
    /// This part in Markdown.
    public let text: String
    /// The sources this part rests on, in the order of their numbers.
    public let sources: [SourceReference]
    /// The asker's own number; nil where none was calculated.
    public let estimate: ScoreEstimate?
}

extension Answer {
    /// The same question with other words and no number.
    func withoutEstimate(saying text: String) -> Answer {
        Answer(
            intent: intent, title: title, confidence: confidence, variant: variant, text: text, sources: [],
            estimate: nil)
    }
}
