/// What people see of a range.
struct ShownRange: Hashable {
    private let numbers: [Int?]

    /// The lowest, the likeliest and the highest score.
    init(_ range: ScoreRange) {
        numbers = [range.low, range.likely, range.high]
    }
}
