public import CivilCalendar
import Forum
import IntentMatching

extension Assistant {
    /// Why a question gets its answer.
    ///
    /// - Parameters:
    ///   - question: The asker's words.
    ///   - asOf: The day that "since March" is counted from.
    ///   - conversation: The conversation before the question.
    ///   - situation: The situation before the question.
    public func explanation(
        of question: String, asOf: CalendarDay, conversation: Conversation = Conversation(),
        situation: Situation = Situation()
    ) -> QuestionExplanation {
        let text = PostText(question).ownWords
        let training = TrainingTexts(knowledge)
        let post = matcher.matchPost(text)
        let details = matcher.explain(text, label: post.whole.best?.label)
        return QuestionExplanation(
            reply: reply(to: question, asOf: asOf, conversation: conversation, situation: situation),
            match: post.whole, details: details, thresholds: matcher.thresholds,
            readsMeaning: matcher.readsMeaning, words: text,
            questions: questions(of: post, in: text),
            nearestTexts: details?.nearest.map { training.text(at: $0.example) ?? "" } ?? [], quality: matcher.quality)
    }

    private func questions(
        of post: PostMatch, in text: String
    ) -> [(text: String, label: String, probability: Double)] {
        let bytes = Array(text.utf8)
        guard post.questions.count > 1 else { return [] }
        return post.questions.compactMap { question in
            guard let best = question.match.best else { return nil }
            let words = String(decoding: bytes[question.segment.span], as: UTF8.self)
            return (words, best.label, best.probability)
        }
    }
}
