import IntentMatching

extension Match {
    /// The probability of a label; 0 for one that is not among the best.
    func probability(of label: String) -> Double {
        ranked.first { $0.label == label }?.probability ?? 0
    }
}
