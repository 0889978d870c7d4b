/// Good contracts among all that count, all of one size.
struct ShareSum: Equatable {
    let good: Int
    /// At least 1.
    let total: Int

    /// The share in whole per cents; how the platform rounds is not told, so a
    /// half goes up.
    var score: Int { total > 0 ? (200 * good + total) / (2 * total) : 0 }

    /// "9 of 10 = 90".
    var text: String { "\(good) of \(total) = \(score)" }
}
