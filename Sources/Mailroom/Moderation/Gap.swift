/// A question that the knowledge did not meet, or not well.
package struct Gap: Equatable, Sendable {
    /// The decision's id.
    package let id: Int64
    /// When it was decided.
    package let decided: Moment
    /// How the question was met.
    package let outcome: Decision.Outcome
    /// Whether a moderator declined or changed the text.
    package let isCorrected: Bool
    /// The question with everything personal taken out.
    package let question: String

    /// Puts a gap together; for implementations of ``Mailroom``.
    package init(id: Int64, decided: Moment, outcome: Decision.Outcome, isCorrected: Bool, question: String) {
        self.id = id
        self.decided = decided
        self.outcome = outcome
        self.isCorrected = isCorrected
        self.question = question
    }
}
