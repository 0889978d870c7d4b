import Assistant

/// How questions about uncovered things are answered.
package struct ScopeFigures: Equatable, Sendable, Encodable {
    /// Declined, as they should be.
    package let declined: Share
    /// Asked back.
    package let clarified: Share
    /// Answered: a false answer.
    package let answered: Share
    /// The rows that were not declined.
    package let misses: [EvaluationMiss]
}

extension ScopeFigures {
    init(_ rows: [EvaluatedRow]) {
        declined = Share(of: rows, endingIn: .declined)
        clarified = Share(of: rows, endingIn: .clarify)
        answered = Share(of: rows, endingIn: .answered)
        misses = rows.filter { $0.reply.outcome != .declined }.map(\.miss)
    }
}
