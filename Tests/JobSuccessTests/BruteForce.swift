import CivilCalendar

@testable import JobSuccess

/// The distribution by going through every combination of branches, written
/// without anything the library uses to combine windows.
struct BruteForce {
    let rules: RuleSet
    let asOf: CalendarDay

    /// Probabilities by score; −1 for none.
    func distribution(of contracts: [Contract]) -> [Int: Double] {
        let classifier = OutcomeClassifier(rules: rules, asOf: asOf, contracts: contracts)
        let assessed = contracts.enumerated().map { ($1, classifier.assess($1, at: $0)) }
        var result: [Int: Double] = [:]
        visit(assessed[...], chosen: [], probability: 1, into: &result)
        return result
    }

    private typealias Choice = (client: String, place: Assessment.Place, tally: Tally)

    private func visit(
        _ left: ArraySlice<(Contract, Assessment)>, chosen: [Choice], probability: Double,
        into result: inout [Int: Double]
    ) {
        guard let (contract, assessment) = left.first else {
            result[score(chosen) ?? -1, default: 0] += probability
            return
        }
        for branch in assessment.branches {
            // A line break cannot be part of a known client's name here.
            let choice = (contract.client ?? "\n\(contract.id)", assessment.place, branch.tally)
            visit(
                left.dropFirst(), chosen: branch.isCounted ? chosen + [choice] : chosen,
                probability: probability * branch.probability, into: &result)
        }
    }

    private func score(_ chosen: [Choice]) -> Int? {
        let shares = rules.windows.compactMap { share(chosen, months: $0) }
        var best = shares.max { $0.isLess(than: $1) }
        if rules.usesTrending, let three = share(chosen, months: 3), let six = share(chosen, months: 6) {
            let trend = Share(
                points: three.points * six.total + six.points * three.total, total: 2 * three.total * six.total)
            best = best.map { $0.isLess(than: trend) ? trend : $0 } ?? trend
        }
        return best.map { ($0.points * 200 + $0.total) / ($0.total * 2) }
    }

    private func share(_ chosen: [Choice], months: Int) -> Share? {
        let inside = chosen.filter { choice in
            switch choice.place {
            case .everyWindow: true
            case .day(let day): asOf <= day.adding(months: months)
            }
        }
        let minimum = rules.minimum(on: asOf)
        guard inside.count >= minimum.jobs, Set(inside.map(\.client)).count >= minimum.clients else { return nil }
        return Share(
            points: inside.map(\.tally.good).reduce(0, +), total: inside.map(\.tally.total).reduce(0, +))
    }

    private struct Share {
        let points: Int
        let total: Int

        func isLess(than other: Share) -> Bool { points * other.total < other.points * total }
    }
}
