import Assistant

/// How questions with a known intent are answered.
///
/// All shares are of all questions unless they say otherwise; a question that
/// was asked back or declined counts as not answered.
package struct QuestionFigures: Equatable, Sendable, Encodable {
    /// The first answer is of the right intent.
    package let right: Share
    /// The first answer is of the right intent or one that serves as well.
    package let acceptable: Share
    /// Any answer is.
    package let anyAcceptable: Share
    /// The first answer is, of the questions that were answered.
    package let acceptableOfAnswered: Share
    /// Asked back: several intents were offered.
    package let clarified: Share
    /// One of those offered is acceptable, of the questions that were asked back.
    package let clarifiedWell: Share
    /// Declined.
    package let declined: Share
    /// The mean over the intents of the harmonic mean of precision and recall, 0 to 1.
    package let macroF1: Double
    /// The rows whose first answer is not acceptable.
    package let misses: [EvaluationMiss]
}

extension QuestionFigures {
    /// One question with what came of it.
    struct Outcome {
        let path: String
        let line: Int
        let intent: String
        let acceptable: Set<String>
        let reply: Reply

        var first: String? { reply.answers.first?.intent }
        var isRight: Bool { first == intent }
        var isAcceptable: Bool { first.map(acceptable.contains) ?? false }
        var isAnyAcceptable: Bool { reply.answers.contains { acceptable.contains($0.intent) } }
        var isOfferAcceptable: Bool { reply.alternatives.contains { acceptable.contains($0.intent) } }
        var miss: EvaluationMiss {
            EvaluationMiss(
                path: path, line: line, expected: [intent] + acceptable.subtracting([intent]).sorted(), got: reply.seen)
        }
    }

    init(_ outcomes: [Outcome]) {
        let answered = outcomes.filter { $0.reply.outcome == .answered }
        let clarified = outcomes.filter { $0.reply.outcome == .clarify }
        right = Share(of: outcomes, where: \.isRight)
        acceptable = Share(of: outcomes, where: \.isAcceptable)
        anyAcceptable = Share(of: outcomes, where: \.isAnyAcceptable)
        acceptableOfAnswered = Share(of: answered, where: \.isAcceptable)
        self.clarified = Share(clarified.count, of: outcomes.count)
        clarifiedWell = Share(of: clarified, where: \.isOfferAcceptable)
        declined = Share(of: outcomes) { $0.reply.outcome == .declined }
        macroF1 = MacroF1.value(of: outcomes.map { ($0.intent, $0.first) })
        misses = outcomes.filter { !$0.isAcceptable }.map(\.miss)
    }
}

extension Reply {
    /// The intents that were answered, or the outcome with what was offered or recognised.
    var seen: [String] {
        switch outcome {
        case .answered: answers.map(\.intent)
        case .clarify: ["clarify"] + alternatives.map(\.intent)
        case .declined: ["declined"] + (decline?.topic.map { [$0] } ?? [])
        }
    }
}
