/// What an evaluation of the whole assistant shows; a part that was not asked for is nil.
package struct AssistantFigures: Equatable, Sendable, Encodable {
    /// Questions with one intent.
    package var questions: QuestionFigures?
    /// Questions about uncovered things.
    package var outOfScope: ScopeFigures?
    /// Posts with several questions.
    package var posts: PostFigures?

    /// Nothing yet.
    package init() {}

    /// Every row that was not answered as it should be, in the order of the parts.
    package var misses: [EvaluationMiss] {
        (questions?.misses ?? []) + (outOfScope?.misses ?? []) + (posts?.misses ?? [])
    }
}
