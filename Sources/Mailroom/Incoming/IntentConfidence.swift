/// An intent and how sure the matcher was of it.
package struct IntentConfidence: Hashable, Sendable {
    /// The intent's id.
    package let intent: String
    /// A probability from 0 to 1.
    package let confidence: Double

    /// Pairs the two; a confidence that is no number counts as 0.
    package init(intent: String, confidence: Double) {
        self.intent = intent
        self.confidence = confidence.isNaN ? 0 : min(max(confidence, 0), 1)
    }
}
