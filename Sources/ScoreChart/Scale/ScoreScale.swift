/// The upright axis: from a round ten, or 0, up to 100.
struct ScoreScale: Hashable {
    /// The score at the foot of the axis.
    let bottom: Int

    /// At least half of all scores are shown, so that a point more or less
    /// never looks like a rise or a fall.
    static let smallestSpan = 50

    /// Below this foot the whole axis costs little more.
    private static let nearlyWhole = 20

    /// A scale that shows these scores with some room below them.
    init(showing scores: [Int]) {
        let lowest = min(scores.min() ?? 0, 100 - Self.smallestSpan + 5)
        let foot = max(0, lowest - 5) / 10 * 10
        bottom = foot <= Self.nearlyWhole ? 0 : foot
    }

    /// The height of a score, 0 at the foot to 1 at the top.
    func fraction(of score: Double) -> Double {
        min(max((score - Double(bottom)) / Double(100 - bottom), 0), 1)
    }

    /// Round scores on the axis, a step apart.
    func ticks(every step: Int) -> [Int] {
        Array(stride(from: 100, through: bottom, by: -max(1, step)))
    }

    /// What the axis shows, and a warning where it is cut.
    var name: String {
        bottom == 0 ? "score" : "score (the axis starts at \(bottom), not at 0)"
    }
}
