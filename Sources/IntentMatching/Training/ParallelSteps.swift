import Dispatch
import Synchronization

/// Runs the steps of training on all processors.
///
/// The steps do not depend on each other, so their results are the same in any order.
struct ParallelSteps {
    /// Called after each step: one call at a time, on any thread.
    let progress: (@Sendable (TrainingProgress) -> Void)?

    /// Runs one step for each stage and returns the results in their order.
    func run<Result: Sendable>(
        stages: [TrainingProgress.Stage], _ step: @Sendable (Int) -> Result
    ) -> [Result] {
        let finished = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: stages.count) { index in
            let result = step(index)
            finished.withLock { results in
                results[index] = result
                progress?(TrainingProgress(stage: stages[index], finished: results.count, total: stages.count))
            }
        }
        return finished.withLock { results in stages.indices.compactMap { results[$0] } }
    }
}
