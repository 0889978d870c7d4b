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
    /// One question with what came of it.
    struct Outcome {
        let path: String
        let line: Int
        let topic: String
        let reply: Reply
    }

    init(_ outcomes: [Outcome]) {
        declined = Share(of: outcomes) { $0.reply.outcome == .declined }
        clarified = Share(of: outcomes) { $0.reply.outcome == .clarify }
        answered = Share(of: outcomes) { $0.reply.outcome == .answered }
        misses = outcomes.filter { $0.reply.outcome != .declined }.map {
            EvaluationMiss(path: $0.path, line: $0.line, expected: [$0.topic], got: $0.reply.seen)
        }
    }
}
