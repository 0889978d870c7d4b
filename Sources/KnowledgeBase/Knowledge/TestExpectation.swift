/// What a canned test expects. Everything that is named must hold.
package struct TestExpectation: Hashable, Sendable {
    /// `answered`, `clarify` or `declined`, if it matters.
    package let outcome: String?

    /// The variant of the intent's answer, if it matters.
    package let variant: String?

    /// Facts that must have been read.
    package let facts: [String: ConditionValue]

    /// The slot that must be asked for, if it matters.
    package let asks: String?

    /// Intents that must be answered too.
    package let also: [String]

    /// Intents that must not be answered.
    package let not: [String]

    /// Texts that the reply must contain.
    package let contains: [String]

    /// Texts that the reply must lack.
    package let lacks: [String]
}
