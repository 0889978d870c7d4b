import Authoring

/// The progress of an evaluation as one line after the other.
struct EvaluationProgressView {
    private let reading = ProgressLine.learning("Reading the examples")
    private let learning = ProgressLine.learning("Learning the examples")
    private let asking = ProgressLine.learning("Asking")

    @Sendable func show(_ progress: EvaluationProgress) {
        let line = line(of: progress.stage)
        line.show(progress.share)
        // The next line may be shorter.
        if progress.isEnd { line.clear() }
    }

    func clear() { asking.clear() }

    private func line(of stage: EvaluationProgress.Stage) -> ProgressLine {
        switch stage {
        case .embedding: reading
        case .learning: learning
        case .asking: asking
        }
    }
}
