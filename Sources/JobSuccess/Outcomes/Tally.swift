/// Weights of good and bad outcomes, in quarters of a job.
struct Tally: Hashable {
    var good = 0
    var bad = 0

    /// Nothing counted.
    static let zero = Tally()

    /// All that is counted.
    var total: Int { good + bad }

    static func + (left: Tally, right: Tally) -> Tally {
        Tally(good: left.good + right.good, bad: left.bad + right.bad)
    }

    static func += (left: inout Tally, right: Tally) { left = left + right }
}
