/// A line on a terminal that says how far long work has come.
struct ProgressLine {
    let isShown: Bool
    /// What is being done.
    let work: String

    /// Shown where somebody looks at standard error.
    static func learning(_ work: String) -> ProgressLine {
        ProgressLine(
            isShown: StandardStream.errors.isTerminal && ProcessContext.environment["TERM"] != "dumb", work: work)
    }

    func show(_ share: Double) {
        guard isShown else { return }
        let percent = Int((min(max(share, 0), 1) * 100).rounded())
        try? StandardStream.errors.write("\r\(work): \(percent) % ")
    }

    func clear() {
        guard isShown else { return }
        try? StandardStream.errors.write("\r\u{1B}[K")
    }
}
