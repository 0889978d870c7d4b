/// Asks one question after the other, times each, and tells how many are done.
struct TimedAsking {
    /// So many questions are asked from one message to the next.
    static let stride = 50

    private let total: Int
    private let stopwatch: Stopwatch
    private let progress: EvaluationProgress.Listener?
    private var finished = 0

    /// - Parameters:
    ///   - total: How many questions there are.
    ///   - stopwatch: Measures each of them.
    ///   - progress: Told now and then, and at the last one.
    init(total: Int, stopwatch: Stopwatch, progress: EvaluationProgress.Listener?) {
        (self.total, self.stopwatch, self.progress) = (total, stopwatch, progress)
    }

    /// Asks the next question.
    mutating func ask<Answer>(_ question: () -> Answer) -> (result: Answer, time: Duration) {
        let answer = stopwatch.time(question)
        finished += 1
        if finished == total || finished.isMultiple(of: Self.stride) {
            progress?(EvaluationProgress(stage: .asking, finished: finished, total: total))
        }
        return answer
    }
}
