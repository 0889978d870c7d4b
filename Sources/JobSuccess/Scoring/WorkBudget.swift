/// How much may be calculated before a history counts as too open.
///
/// One unit is a multiplication with an addition, a nanosecond or less.
struct WorkBudget {
    /// There is more to calculate than the budget allows.
    struct Exceeded: Error {}

    /// What looking up a row costs beside its multiplications.
    static let rowCost = 300

    private var left: Int

    /// A budget of that many multiplications.
    init(_ units: Int) { left = units }

    /// A budget that never ends.
    static var unlimited: WorkBudget { WorkBudget(.max) }

    /// What a history may take, about a tenth of a second.
    static var history: WorkBudget { WorkBudget(250_000_000) }

    /// Whether so many multiplications are left.
    func allows(_ units: Double) -> Bool { units <= Double(left) }

    /// Takes the product of two numbers from the budget.
    ///
    /// - Throws: Where less is left.
    mutating func spend(_ count: Int, times other: Int) throws(Exceeded) {
        let (units, overflow) = count.multipliedReportingOverflow(by: other)
        guard !overflow, units <= left else { throw Exceeded() }
        left -= units
    }
}
