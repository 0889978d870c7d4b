/// The numbers that turn probabilities into a decision.
public struct Thresholds: Hashable, Sendable {
    /// A label is given only if its probability is at least this, 0 to 1.
    public var answerAt: Double

    /// Labels whose probability is within this of the best one are offered
    /// together with it, 0 to 1.
    public var clarifyMargin: Double

    /// A text whose ``Match/inScope`` is below this is out of scope, 0 to 1.
    public var scopeAt: Double

    /// Thresholds.
    public init(answerAt: Double, clarifyMargin: Double, scopeAt: Double) {
        self.answerAt = answerAt
        self.clarifyMargin = clarifyMargin
        self.scopeAt = scopeAt
    }
}
