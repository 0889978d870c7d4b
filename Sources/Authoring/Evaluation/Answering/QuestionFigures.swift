import Assistant
import IntentMatching

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
    /// The mean distance, in ten bins, between the confidence of the first
    /// answer and the share of first answers that are acceptable, 0 to 1;
    /// over the questions that were answered.
    package let calibrationError: Double
    /// The rows whose first answer is not acceptable.
    package let misses: [EvaluationMiss]
}

extension QuestionFigures {
    init(_ rows: [EvaluatedRow]) {
        let clarified = rows.filter { $0.reply.outcome == .clarify }
        let answered = rows.filter { $0.reply.outcome == .answered }
        right = Share(of: rows) { $0.answered.first == $0.labels.first }
        acceptable = Share(of: rows, where: \.isAcceptable)
        anyAcceptable = Share(of: rows) { row in row.answered.contains(where: row.labels.contains) }
        acceptableOfAnswered = Share(of: answered, where: \.isAcceptable)
        self.clarified = Share(clarified.count, of: rows.count)
        clarifiedWell = Share(of: clarified) { row in
            row.reply.alternatives.contains { row.labels.contains($0.intent) }
        }
        declined = Share(of: rows, endingIn: .declined)
        macroF1 = MacroF1.value(of: rows.map { ($0.labels.first ?? "", $0.answered.first) })
        calibrationError = CalibrationBins(answered).error
        misses = rows.filter { !$0.isAcceptable }.map(\.miss)
    }
}

extension EvaluatedRow {
    fileprivate var isAcceptable: Bool { answered.first.map(labels.contains) ?? false }
}

extension CalibrationBins {
    fileprivate init(_ answered: [EvaluatedRow]) {
        self.init()
        for row in answered {
            if let answer = row.reply.answers.first {
                add(probability: answer.confidence, isRight: row.isAcceptable)
            }
        }
    }
}
