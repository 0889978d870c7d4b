/// The sentences of an assumption spread.
struct AssumptionText {
    let now: ScoreRange
    /// The name of the figure.
    let name: String

    /// What the trials of one figure show.
    func sentence(_ trials: [(clause: String, trial: AssumptionVariation.Trial)]) -> String {
        let changed = trials.filter(\.trial.changes)
        guard !changed.isEmpty else { return "\(name): makes no difference here." }
        let parts = changed.map { "if \($0.clause), \(result($0.trial.range))" }
        return Self.capitalised(parts.joined(separator: "; ")) + "."
    }

    private func result(_ range: ScoreRange) -> String {
        guard range.likely == now.likely else { return "\(score(range.likely)) instead of \(score(now.likely))" }
        guard let likely = range.likely, let mean = range.roundedExpected else {
            return "still no score, as far as can be told"
        }
        guard mean != now.roundedExpected, let old = now.roundedExpected else {
            return "still \(likely), but a range of \(span(range)) instead of \(span(now))"
        }
        return "still \(likely), but \(mean) on average instead of \(old)"
    }

    private func span(_ range: ScoreRange) -> String {
        "\(range.low.map(String.init) ?? "none") to \(range.high.map(String.init) ?? "none")"
    }

    private func score(_ likely: Int?) -> String { likely.map(String.init) ?? "no score" }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
