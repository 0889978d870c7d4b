/// Two intents of which at least one is taken for the other.
package struct ConfusedPair: Hashable, Sendable {
    /// What is taken for the other intent.
    package struct Side: Hashable, Sendable {
        /// The id of the intent.
        package let intent: String

        /// How many of its lines were tested.
        package let tested: Int

        /// The lines that were taken for the other intent, the surest mistake first.
        package let misread: [TestedLine]

        /// The share of its lines that were taken for the other intent.
        package var share: Share { Share(misread.count, of: tested) }
    }

    /// The intent with more misread lines.
    package let first: Side

    /// The other intent, of which nothing need be misread.
    package let second: Side

    /// Whether one of them names the other under `next`: who gets the wrong
    /// answer is shown the way to the right one.
    package let isRelated: Bool

    /// Whether neither is covered: what is mixed up is declined either way.
    package let isDeclined: Bool

    /// How many counterexamples stand between them.
    package let counterexamples: Int

    /// The misread lines of both, the surest mistake first.
    package var misread: [TestedLine] { (first.misread + second.misread).sorted(by: TestedLine.bySureness) }

    /// Pairs that matter come first, then those with more misread lines, then by name.
    static func isWorse(_ left: ConfusedPair, _ right: ConfusedPair) -> Bool {
        guard left.isDeclined == right.isDeclined else { return right.isDeclined }
        return (right.misread.count, left.first.intent, left.second.intent)
            < (left.misread.count, right.first.intent, right.second.intent)
    }
}
