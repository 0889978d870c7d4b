/// How long questions take, by nearest rank: one of the times that were measured.
struct QuestionTimes {
    /// Microseconds: half of the questions take no longer. 0 without questions.
    let median: Double

    /// Microseconds: 99 of 100 questions take no longer. 0 without questions.
    let slow: Double

    /// - Parameter times: How long each question took, in any order.
    init(_ times: [Duration]) {
        let ascending = times.sorted()
        (median, slow) = (Self.rank(50, of: ascending), Self.rank(99, of: ascending))
    }

    private static func rank(_ percent: Int, of ascending: [Duration]) -> Double {
        guard !ascending.isEmpty else { return 0 }
        return ascending[(ascending.count * percent + 99) / 100 - 1].microseconds
    }
}
