/// A question that looks like an intent's and is another's.
package struct Counterexample: Hashable, Sendable, Codable {
    /// The question.
    package let text: String

    /// The id of the intent it belongs to.
    package let intent: String
}
