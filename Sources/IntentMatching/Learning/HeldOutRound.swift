/// One round of cross-validation.
struct HeldOutRound {
    /// Whether examples or whole labels are left out.
    let stage: TrainingProgress.Stage

    /// The examples that are left out.
    let examples: [Int]

    /// What a model trained on the other examples says about those left out.
    func readings(_ corpus: Corpus, _ options: TrainingOptions) -> [HeldOutReading] {
        let isHeldOut = Set(examples)
        let round = Round(corpus, examples: (0..<corpus.count).filter { !isHeldOut.contains($0) }, options: options)
        return examples.map(round.read)
    }
}
