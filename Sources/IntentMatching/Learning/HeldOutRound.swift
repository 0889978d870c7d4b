/// One round of cross-validation.
struct HeldOutRound {
    /// Whether examples or whole labels are left out.
    let stage: TrainingProgress.Stage

    /// The examples that are left out.
    let examples: [Int]

    /// What a model trained on the other examples says about those left out.
    ///
    /// - Parameters:
    ///   - whole: The model of all examples, a place to start from.
    ///   - options: How to train.
    func readings(startingFrom whole: Round, _ options: TrainingOptions) -> [HeldOutReading] {
        let corpus = whole.corpus
        let isHeldOut = Set(examples)
        let others = (0..<corpus.count).filter { !isHeldOut.contains($0) }
        let round = Round(corpus, examples: others, options: options, startingFrom: whole)
        return examples.map(round.read)
    }
}
