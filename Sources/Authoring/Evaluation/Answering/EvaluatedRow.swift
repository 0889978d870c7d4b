import Assistant

/// One row of a file with what came of its text.
struct EvaluatedRow {
    let question: EvaluationQuestion

    let reply: Reply

    /// How long the assistant took.
    let time: Duration

    /// What the row is labelled with; at least one, the one that decides first.
    var labels: [String] { question.labels }

    /// The intents that were answered, in their order.
    var answered: [String] { reply.answers.map(\.intent) }

    /// The row as one that went wrong.
    var miss: EvaluationMiss {
        EvaluationMiss(path: question.path, line: question.line, expected: labels, got: seen)
    }

    /// The intents that were answered, or the outcome with what was offered or recognised.
    private var seen: [String] {
        switch reply.outcome {
        case .answered: answered
        case .clarify: ["clarify"] + reply.alternatives.map(\.intent)
        case .declined: ["declined"] + (reply.decline?.topic.map { [$0] } ?? [])
        }
    }
}

extension Share {
    /// How many rows ended in one way.
    init(of rows: [EvaluatedRow], endingIn outcome: Reply.Outcome) {
        self.init(of: rows) { $0.reply.outcome == outcome }
    }
}
