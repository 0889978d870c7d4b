/// The sentences of an assumption spread.
struct AssumptionText {
    let now: ScoreRange
    /// The name of the figure.
    let name: String
    /// The assumed value in words.
    let assumed: String
    /// What is said before the values.
    var request: String?

    /// What the trials of one figure show, a sentence a value.
    func sentences(_ trials: [(clause: String, trial: AssumptionVariation.Trial)]) -> [String] {
        guard trials.contains(where: \.trial.changes) else { return ["\(name): makes no difference here."] }
        let told = Self.told(trials.filter { $0.trial.range.isFar(from: now) })
        guard !told.isEmpty else { return ["\(name): makes hardly any difference here."] }
        let sentences = told.enumerated().map { index, told in
            // Said once is enough.
            let assumed = index == 0 && request == nil ? " (we assume \(assumed))" : ""
            return "If \(told.clause)\(assumed): \(result(told.trial.range))."
        }
        return [request].compactMap(\.self) + sentences
    }

    /// Of values with the same effect the first; of these the lowest, the
    /// highest and one between, in their order.
    private static func told(
        _ trials: [(clause: String, trial: AssumptionVariation.Trial)]
    ) -> [(clause: String, trial: AssumptionVariation.Trial)] {
        let different = trials.indices.filter { index in
            !trials[..<index].contains { $0.trial.range.reads(like: trials[index].trial.range) }
        }
        let rising = different.sorted { height(trials[$0].trial.range) < height(trials[$1].trial.range) }
        guard let lowest = rising.first, let highest = rising.last else { return [] }
        return Set([lowest, rising[rising.count / 2], highest]).sorted().map { trials[$0] }
    }

    /// No score is below any.
    private static func height(_ range: ScoreRange) -> (Int, Double) { (range.likely ?? -1, range.expected ?? -1) }

    private func result(_ range: ScoreRange) -> String {
        guard range.likely == now.likely else { return "\(score(range.likely)) instead of \(score(now.likely))" }
        guard let likely = range.likely, let mean = range.roundedExpected else {
            return "still no score, as far as can be told"
        }
        guard (range.low, range.high) == (now.low, now.high), let old = now.roundedExpected else {
            return "still \(likely), but a range of \(span(range)) instead of \(span(now))"
        }
        return "still \(likely), but \(mean) on average instead of \(old)"
    }

    private func span(_ range: ScoreRange) -> String {
        guard let low = range.low, let high = range.high else { return "none" }
        return low == high ? "only \(low)" : "\(low) to \(high)"
    }

    private func score(_ likely: Int?) -> String { likely.map(String.init) ?? "no score" }
}
