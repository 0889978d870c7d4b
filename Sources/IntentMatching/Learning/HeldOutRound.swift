/// One round of cross-validation.
struct HeldOutRound {
    /// Whether examples or whole labels are left out.
    let stage: TrainingProgress.Stage

    /// The examples that are left out.
    let examples: [Int]

    /// What a model trained on the other examples says about those left out.
    ///
    /// - Parameters:
    ///   - corpus: The whole training set.
    ///   - options: How to train.
    func readings(_ corpus: Corpus, _ options: TrainingOptions) -> [HeldOutReading] {
        let isHeldOut = Set(examples)
        let others = (0..<corpus.count).filter { !isHeldOut.contains($0) }
        let round = Round(corpus, examples: others, options: options)
        return examples.map(round.read)
    }
}
