/// One text of an answer, with the conditions under which it is chosen.
package struct Variant: Hashable, Sendable, Codable {
    /// The heading and the name in the front matter.
    package let name: String

    /// What must hold; empty for `default`.
    package let conditions: [Condition]

    /// The text.
    package let body: Template

    /// The sources that the text cites, in the order of first use.
    package let citedSources: [String]

    /// The words of the longest reading of the text.
    package let wordCount: Int

    /// Whether all conditions hold.
    ///
    /// - Parameter situation: Looks up a fact, nil when it is unknown.
    package func fits(_ situation: (String) -> ConditionValue?) -> Bool {
        conditions.allSatisfy { $0.holds(in: situation) }
    }
}
