/// One thing people ask, with the ways they ask it.
package struct Intent: Hashable, Sendable, Codable {
    /// The file name without its ending, such as `close-unresponsive`.
    package let id: String

    /// The folder: `score`, `contracts`, `feedback`, `escrow`, `talk` or
    /// `elsewhere`.
    package let topic: String

    /// What to call the question in a reply.
    package let title: String

    /// Who looks after the file, if anybody is named.
    package let owner: String?

    /// The id of the answer, usually the intent's own.
    package let answer: String

    /// False for the topics of `elsewhere`, which are declined.
    package let isCovered: Bool

    /// Whether only a text much like an example is answered: the words of a
    /// courtesy stand in all kinds of questions.
    package let isCloseMatchOnly: Bool

    /// Words that speak for or against the intent.
    package let keywords: Keywords

    /// Whole ways of asking.
    @PackedExamples package var examples: [ExampleTemplate]

    /// Near misses and the intents they belong to.
    package let counterexamples: [Counterexample]

    /// What may be asked back, in the order of the file.
    package let slots: [Slot]

    /// Ids of related intents, in the order of the file.
    package let next: [String]

    /// What makes a question one for people. In an uncovered topic it is looked
    /// for in every text, in a covered one only where that is what is answered.
    package let handOff: HandOff

    /// The canned tests of the intent.
    package let tests: [CannedTest]

    /// The file, relative to the root of the knowledge.
    package let path: String
}
