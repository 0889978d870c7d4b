import Assistant

/// Counts of contracts that follow from others by one step: four jobs of
/// which three went well leave one; three good and one bad make four.
///
/// More steps explain nearly every small number, and so nothing.
struct CountSums {
    /// What the told parts of a partition make together.
    private let sums: Set<Double>
    /// What is left of a whole without one part.
    private let restsOfOne: Set<Double>
    /// What is left of a whole without all told parts of a partition.
    private let restsOfAll: Set<Double>

    /// The sums of what was expected.
    init(_ expected: [SituationKey: FactValue]) {
        let number = { (key: SituationKey) in Self.number(expected[key]) }
        let wholes = Self.wholes.compactMap(number)
        let sums = Self.partitions.map { $0.compactMap(number) }.filter { $0.count > 1 }.map { $0.reduce(0, +) }
        self.sums = Set(sums)
        restsOfOne = Set(wholes.flatMap { whole in Self.parts.compactMap(number).map { whole - $0 } })
        restsOfAll = Set(wholes.flatMap { whole in sums.map { whole - $0 } })
    }

    /// Whether a count that was read follows from what was expected.
    func explain(_ key: SituationKey, _ value: FactValue) -> Bool {
        guard let number = Self.number(value) else { return false }
        if Self.wholes.contains(key) { return sums.contains(number) || restsOfOne.contains(number) }
        return Self.parts.contains(key) && (restsOfOne.contains(number) || restsOfAll.contains(number))
    }

    private static let wholes: [SituationKey] = [.total, .completed]
    private static let parts: [SituationKey] = [
        .good, .bad, .idle, .paused, .open, .noFeedback, .noEarnings, .disputed, .refunded,
    ]
    /// Each contract is in one part of a partition only: how it went, and whether it goes on.
    private static let partitions: [[SituationKey]] = [
        [.good, .bad, .noFeedback], [.completed, .open], [.completed, .idle], [.completed, .paused],
    ]

    private static func number(_ value: FactValue?) -> Double? {
        guard case .number(let number)? = value else { return nil }
        return number
    }
}
