/// What the outcomes of a question are worth to the asker.
///
/// Saying "I am not sure" is worth nothing and costs nothing; all other
/// values are relative to that.
public struct OutcomeValues: Hashable, Sendable {
    /// The right label was given.
    public var right = 1.0

    /// A wrong label was given. A wrong answer costs more than a missing one.
    public var wrong = -1.0

    /// The asker was offered a choice, and the right label was in it.
    public var choiceWithRight = 0.6

    /// The asker was offered a choice of wrong labels only.
    public var choiceWithoutRight = -0.4

    /// The share of all questions that belong to no label in scope, 0 to 1.
    public var outOfScopeShare = 0.2

    /// The usual values.
    public init() {}
}
