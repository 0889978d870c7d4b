package import Assistant
import KnowledgeBase

/// Two sentences of different intents with nearly the same words.
package struct TwinSentences: Hashable, Sendable {
    /// The sentence that is learned first.
    package let first: KnowledgeValidation.Sentence

    /// The other.
    package let second: KnowledgeValidation.Sentence

    /// That the second sentence says the same as the first, at its place.
    func finding(_ severity: Finding.Severity) -> Finding {
        second.finding(
            .sameText, "“\(second.excerpt)” of \(second.intent) says nearly the same as a sentence of \(first.intent)",
            severity: severity, hint: "see \(first.path):\(first.place.line)")
    }
}
