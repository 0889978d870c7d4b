import CivilCalendar
import JobSuccess

/// Small histories with everything in them that a rule looks at.
struct RandomHistory {
    let contracts: [Contract]

    /// - Parameter known: Whether nothing is hidden and all have ended.
    init(seed: UInt64, count: Int, asOf: CalendarDay, known: Bool = false) {
        var generator = SeededGenerator(seed: seed)
        contracts = (0..<count).map { index in
            known
                ? Self.rated(index, asOf: asOf, using: &generator)
                : Self.anything(index, asOf: asOf, using: &generator)
        }
    }

    /// Contracts with an unknown part each, spread over all ages that a window
    /// holds; one in five may not count at all.
    init(hidden count: Int, seed: UInt64, asOf: CalendarDay) {
        var generator = SeededGenerator(seed: seed)
        let ages = [40, 130, 250, 500]
        contracts = (0..<count).map { index in
            var contract = Self.rated(index, asOf: asOf, using: &generator)
            contract.client = index.isMultiple(of: 3) ? contract.client : nil
            contract.ended = asOf.adding(
                days: -ages[index % ages.count] - Int.random(in: 0..<40, using: &generator))
            contract.privateRating = nil
            contract.stars = [3, 4.2, 4.6, 5].randomElement(using: &generator)
            contract.feedback = .given
            if index % 5 == 0 {
                contract.feedback = .unknown
                contract.stars = nil
            }
            // The newest form shows all there is, except without stars.
            if contract.stars != nil, (contract.ended ?? asOf).year >= 2026 { contract.stars = nil }
            return contract
        }
    }

    private static func rated(
        _ index: Int, asOf: CalendarDay, using generator: inout SeededGenerator
    ) -> Contract {
        var contract = Contract(id: "c\(index)", status: .ended)
        contract.client = "k\(Int.random(in: 0..<4, using: &generator))"
        contract.ended = asOf.adding(days: -Int.random(in: 0...800, using: &generator))
        contract.earned = Dollars([5, 250, 900, 4_000].randomElement(using: &generator) ?? 5)
        contract.stars = [1, 2.9, 3, 4.6, 5].randomElement(using: &generator)
        contract.privateRating = [2, 7, 10].randomElement(using: &generator)
        contract.paidPeriods = [nil, 1, 3, 20].randomElement(using: &generator) ?? nil
        return contract
    }

    private static func anything(
        _ index: Int, asOf: CalendarDay, using generator: inout SeededGenerator
    ) -> Contract {
        var contract = rated(index, asOf: asOf, using: &generator)
        contract.client = Bool.random(using: &generator) ? contract.client : nil
        contract.privateRating = Int.random(in: 0..<4, using: &generator) == 0 ? contract.privateRating : nil
        contract.stars = Int.random(in: 0..<3, using: &generator) == 0 ? nil : contract.stars
        contract.earned = [nil, Dollars(0), contract.earned].randomElement(using: &generator) ?? nil
        contract.endedBy = [nil, .client, .freelancer].randomElement(using: &generator) ?? nil
        contract.endReason = [nil, nil, .cancelled, .dispute, .successful].randomElement(using: &generator) ?? nil
        contract.feedback = [nil, nil, .given, .unknown].randomElement(using: &generator) ?? nil
        if Int.random(in: 0..<5, using: &generator) == 0 {
            contract.status = [.open, .paused, .held].randomElement(using: &generator) ?? .open
            contract.lastActivity = Bool.random(using: &generator) ? contract.ended : nil
            contract.ended = nil
        }
        return contract
    }
}
