import KnowledgeBase

/// What is written for one intent.
package struct IntentCoverage: Equatable, Sendable {
    /// The intent's id.
    package let id: String
    /// Its folder.
    package let topic: String
    /// Ways of asking, as written.
    package let examples: Int
    /// Near misses of other intents.
    package let counterexamples: Int
    /// Canned tests in the intent's file.
    package let tests: Int
    /// Texts of its answer.
    package let variants: Int
    /// The words of its longest text.
    package let longestVariant: Int
    /// How many words a text of it may have.
    package let wordLimit: Int
    /// Different sources that its answer cites.
    package let sources: Int

    init(_ intent: Intent, answer: CannedAnswer?) {
        let variants = answer?.variants ?? []
        id = intent.id
        topic = intent.topic
        examples = intent.examples.count
        counterexamples = intent.counterexamples.count
        tests = intent.tests.count
        self.variants = variants.count
        longestVariant = variants.map(\.wordCount).max() ?? 0
        wordLimit = answer?.maxWords ?? CannedAnswer.usualMaxWords
        sources = Set(variants.flatMap(\.citedSources)).count
    }
}
