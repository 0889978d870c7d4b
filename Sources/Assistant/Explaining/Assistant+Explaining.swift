public import CivilCalendar
import Forum
import IntentMatching

extension Assistant {
    /// Why a question gets its answer.
    ///
    /// - Parameters:
    ///   - question: The asker's words.
    ///   - asOf: The day that "since March" is counted from.
    public func explanation(of question: String, asOf: CalendarDay) -> QuestionExplanation {
        let text = PostText(question).ownWords
        let details = matcher.explain(text)
        let training = TrainingTexts(knowledge)
        return QuestionExplanation(
            match: matcher.matchPost(text).whole, details: details, thresholds: matcher.thresholds,
            questions: questions(in: text),
            nearestTexts: details?.nearest.map { training.text(at: $0.example) ?? "" } ?? [],
            facts: SituationReader(reference: asOf).facts(in: text), quality: matcher.quality,
            knowledgeHash: knowledgeHash)
    }

    private func questions(in text: String) -> [(text: String, label: String, probability: Double)] {
        let bytes = Array(text.utf8)
        let found = matcher.matchPost(text).questions
        guard found.count > 1 else { return [] }
        return found.compactMap { question in
            guard let best = question.match.best else { return nil }
            let words = String(decoding: bytes[question.segment.span], as: UTF8.self)
            return (words, best.label, best.probability)
        }
    }
}
