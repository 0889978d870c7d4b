/// A probability for readers.
enum Percentage {
    /// Whole per cents, such as "40 %"; what rounds to none or all says so.
    static func text(_ probability: Double) -> String {
        guard probability.isFinite else { return "unknown" }
        let percent = min(max(probability, 0), 1) * 100
        if percent > 0, percent < 1 { return "under 1 %" }
        if percent > 99, percent < 100 { return "over 99 %" }
        return "\(Int(percent + 0.5)) %"
    }
}
