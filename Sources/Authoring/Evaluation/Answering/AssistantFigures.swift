/// What an evaluation of the whole assistant shows; a part that was not asked for is nil.
package struct AssistantFigures: Equatable, Sendable, Encodable {
    /// Questions with one intent.
    package let questions: QuestionFigures?
    /// Questions about uncovered things.
    package let outOfScope: ScopeFigures?
    /// Posts with several questions.
    package let posts: PostFigures?
    /// Messages whose facts are known.
    package let situations: SituationFigures?
    /// Microseconds for a question or a post: half of them take no longer.
    package let medianMicroseconds: Double
    /// Microseconds for a question or a post: 99 of 100 take no longer.
    package let slowMicroseconds: Double
    /// The most memory the process has had, in megabytes of 1,048,576 bytes; nil where unknown.
    package var peakMegabytes: Double?

    /// Every row that was not answered as it should be, in the order of the parts.
    package var misses: [EvaluationMiss] {
        (questions?.misses ?? []) + (outOfScope?.misses ?? []) + (posts?.misses ?? [])
            + (situations?.misses ?? [])
    }
}

extension AssistantFigures {
    /// The figures of what was asked.
    init(
        questions: [EvaluatedRow]?, strangers: [EvaluatedRow]?, posts: [EvaluatedRow]?, situations: [ReadSituation]?
    ) {
        self.questions = questions.map { QuestionFigures($0) }
        outOfScope = strangers.map { ScopeFigures($0) }
        self.posts = posts.map { PostFigures($0) }
        self.situations = situations.map { SituationFigures($0) }
        let rows = [questions, strangers, posts].flatMap { $0 ?? [] }
        let times = QuestionTimes(rows.map(\.time))
        (medianMicroseconds, slowMicroseconds) = (times.median, times.slow)
    }
}
