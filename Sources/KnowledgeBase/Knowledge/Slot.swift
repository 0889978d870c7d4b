/// A fact that an intent may ask back for.
package struct Slot: Hashable, Sendable, Codable {
    /// A word for a choice and the ways people say it.
    package struct Choice: Hashable, Sendable, Codable {
        /// The value that enters the situation.
        package let value: String

        /// Ways of saying it, at least one.
        package let words: [String]
    }

    /// The key of the situation that the fact fills.
    package let key: String

    /// What kind of answer is expected.
    package let type: SlotType

    /// The choices, in the order of the file; empty unless the type is
    /// ``SlotType/choice``.
    package let choices: [Choice]

    /// Whether to ask even though an answer could do without.
    package let isRequired: Bool

    /// The question to put, in Markdown.
    package let ask: String

    /// What to say when the reply was not understood; nil for the house
    /// sentence.
    package let retry: String?

    /// How often to ask, 1 to 5.
    package let attempts: Int

    /// The variant to use when the fact is never told; nil for the first that
    /// fits.
    package let fallbackVariant: String?
}
