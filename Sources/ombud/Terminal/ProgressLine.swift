/// A line on a terminal that says how far long work has come.
struct ProgressLine {
    let isShown: Bool

    /// Shown where somebody looks at standard error.
    static var learning: ProgressLine {
        ProgressLine(isShown: StandardStream.errors.isTerminal && ProcessContext.environment["TERM"] != "dumb")
    }

    func show(_ share: Double) {
        guard isShown else { return }
        let percent = Int((min(max(share, 0), 1) * 100).rounded())
        try? StandardStream.errors.write("\rLearning the knowledge, once: \(percent) % ")
    }

    func clear() {
        guard isShown else { return }
        try? StandardStream.errors.write("\r\u{1B}[K")
    }
}
