import Assistant

/// Counts of contracts that follow from others by adding and subtracting:
/// four jobs of which three went well leave one.
struct CountSums {
    /// What some of the parts make together: every choice of two or more.
    private let severals: Set<Double>
    /// What is left of a whole without one or more parts.
    private let rests: Set<Double>
    /// What is left of a whole without one part.
    private let restsOfOne: Set<Double>

    /// The sums of what was expected.
    init(_ expected: [SituationKey: FactValue]) {
        let parts = Self.parts.compactMap { Self.number(expected[$0]) }
        let wholes = Self.wholes.compactMap { Self.number(expected[$0]) }
        // Each sum with how many parts it has, one part more at each step.
        let sums = parts.reduce(into: [(sum: 0.0, parts: 0)]) { sums, part in
            sums += sums.map { ($0.sum + part, $0.parts + 1) }
        }
        severals = Set(sums.filter { $0.parts > 1 }.map(\.sum))
        rests = Set(wholes.flatMap { whole in sums.filter { $0.parts > 0 }.map { whole - $0.sum } })
        restsOfOne = Set(wholes.flatMap { whole in parts.map { whole - $0 } })
    }

    /// Whether a count that was read follows from what was expected.
    func explain(_ key: SituationKey, _ value: FactValue) -> Bool {
        guard let number = Self.number(value) else { return false }
        if Self.wholes.contains(key) { return severals.contains(number) || restsOfOne.contains(number) }
        return Self.parts.contains(key) && rests.contains(number)
    }

    private static let wholes: [SituationKey] = [.total, .completed]
    private static let parts: [SituationKey] = [
        .good, .bad, .idle, .paused, .open, .noFeedback, .noEarnings, .disputed, .refunded,
    ]

    private static func number(_ value: FactValue?) -> Double? {
        guard case .number(let number)? = value else { return nil }
        return number
    }
}
