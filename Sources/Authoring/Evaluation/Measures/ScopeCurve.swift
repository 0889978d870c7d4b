/// What it costs in scope to put texts of no label out of scope.
///
/// The thresholds are taken from the texts that are measured. So the curve
/// says how well the two kinds can be told apart, not how well a threshold
/// chosen beforehand does.
enum ScopeCurve {
    /// How many per cent of the texts in scope are kept.
    static let keepPercents = [80, 85, 90, 95, 98, 99]

    /// The points of the curve, in the order of ``keepPercents``. Empty where a kind is missing.
    ///
    /// - Parameters:
    ///   - known: The scope probabilities of texts with a label.
    ///   - strangers: Those of texts without one.
    static func points(known: [Double], strangers: [Double]) -> [ScopePoint] {
        guard !strangers.isEmpty else { return [] }
        let descending = known.sorted(by: >)
        return keepPercents.compactMap { percent in
            threshold(keeping: percent, ofDescending: descending).map { threshold in
                ScopePoint(
                    keepPercent: percent, threshold: threshold,
                    kept: Share(of: known) { $0 >= threshold }, putOut: Share(of: strangers) { $0 < threshold })
            }
        }
    }

    /// The greatest threshold that keeps a share of texts, or nil without texts.
    ///
    /// - Parameters:
    ///   - percent: The share, 1 to 100. It is never undercut: 95 % of 10 texts are 10 texts.
    ///   - known: The scope probabilities of texts with a label, in any order.
    static func threshold(keeping percent: Int, of known: [Double]) -> Double? {
        threshold(keeping: percent, ofDescending: known.sorted(by: >))
    }

    private static func threshold(keeping percent: Int, ofDescending known: [Double]) -> Double? {
        let kept = (known.count * percent + 99) / 100
        return known.indices.contains(kept - 1) ? known[kept - 1] : nil
    }
}
