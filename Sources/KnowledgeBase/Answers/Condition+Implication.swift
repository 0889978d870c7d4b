extension Condition {
    /// Whether another condition holds whenever this one does.
    func implies(_ other: Condition) -> Bool {
        guard key == other.key else { return false }
        if test == other.test { return true }
        switch (test, other.test) {
        case (.unknown, _), (_, .unknown): return false
        case (_, .known): return true
        case (.equals(.number(let number)), _): return other.admits(number)
        case (.before(let day), .before(let bound)): return day <= bound
        case (.from(let day), .from(let bound)): return day >= bound
        default: return Self.bounds(test, lieWithin: other.test)
        }
    }

    private static func bounds(_ narrow: Test, lieWithin wide: Test) -> Bool {
        switch (narrow, wide) {
        case (.atLeast(let low), .atLeast(let bound)), (.above(let low), .atLeast(let bound)),
            (.above(let low), .above(let bound)):
            low >= bound
        case (.atLeast(let low), .above(let bound)): low > bound
        case (.atMost(let high), .atMost(let bound)), (.below(let high), .atMost(let bound)),
            (.below(let high), .below(let bound)):
            high <= bound
        case (.atMost(let high), .below(let bound)): high < bound
        default: false
        }
    }
}
