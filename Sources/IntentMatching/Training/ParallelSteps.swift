import Dispatch
import Synchronization

/// Runs steps of training on all processors.
///
/// The steps do not depend on each other, so their results are the same in any order.
struct ParallelSteps {
    /// How many steps the training has, all runs together.
    let total: Int

    /// Called after each step: one call at a time, on any thread.
    let progress: (@Sendable (TrainingProgress) -> Void)?

    /// Runs one step for each stage, after some that are finished, and returns
    /// the results in their order.
    func run<Result: Sendable>(
        stages: [TrainingProgress.Stage], after earlier: Int, _ step: @Sendable (Int) -> Result
    ) -> [Result] {
        let finished = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: stages.count) { index in
            let result = step(index)
            finished.withLock { results in
                results[index] = result
                report(stages[index], finished: earlier + results.count)
            }
        }
        return finished.withLock { results in stages.indices.compactMap { results[$0] } }
    }

    /// Tells that a step is finished, the first being 1.
    func report(_ stage: TrainingProgress.Stage, finished: Int) {
        progress?(TrainingProgress(stage: stage, finished: finished, total: total))
    }
}
