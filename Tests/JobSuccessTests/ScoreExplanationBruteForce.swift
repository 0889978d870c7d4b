import CivilCalendar

@testable import JobSuccess

/// Explains a score by going through every combination of branches, without
/// anything the library uses to do so.
struct ScoreExplanationBruteForce {
    /// What all combinations that lead to one score have in common.
    struct Sum {
        var probability = 0.0
        var bad: [Double]
        var leftOut: [Double]
        var leastHiddenBad = Int.max
    }

    /// By score; −1 for none.
    private(set) var sums: [Int: Sum] = [:]
    private let rules: RuleSet
    private let minimum: RuleSet.Minimum
    private let assessed: [(contract: Contract, assessment: Assessment)]
    /// Which windows hold each contract, by their months.
    private let windows: [[Int: Bool]]

    init(_ contracts: [Contract], rules: RuleSet, asOf: CalendarDay) {
        self.rules = rules
        minimum = rules.minimum(on: asOf)
        let classifier = OutcomeClassifier(rules: rules, asOf: asOf, contracts: contracts)
        assessed = contracts.enumerated().map { ($1, classifier.assess($1, at: $0)) }
        windows = assessed.map { _, assessment in
            guard case .day(let day) = assessment.place else { return [3: true, 6: true, 12: true, 24: true] }
            return Dictionary(uniqueKeysWithValues: [3, 6, 12, 24].map { ($0, asOf <= day.adding(months: $0)) })
        }
        visit([], probability: 1)
    }

    /// What leads to a score or to one a point beside it.
    func sum(near score: Int) -> Sum {
        let near = sums.filter { $0.key >= 0 && abs($0.key - score) <= 1 }.map(\.value)
        let none = assessed.map { _ in 0.0 }
        return near.reduce(into: Sum(bad: none, leftOut: none)) { all, sum in
            all.probability += sum.probability
            all.bad = zip(all.bad, sum.bad).map(+)
            all.leftOut = zip(all.leftOut, sum.leftOut).map(+)
            all.leastHiddenBad = min(all.leastHiddenBad, sum.leastHiddenBad)
        }
    }

    private mutating func visit(_ chosen: [Tally], probability: Double) {
        guard chosen.count < assessed.count else { return note(chosen, probability) }
        for branch in assessed[chosen.count].assessment.branches {
            visit(chosen + [branch.tally], probability: probability * branch.probability)
        }
    }

    private mutating func note(_ chosen: [Tally], _ probability: Double) {
        let none = chosen.map { _ in 0.0 }
        var sum = sums[score(chosen) ?? -1] ?? Sum(bad: none, leftOut: none)
        sum.probability += probability
        var hiddenBad = 0
        for (position, tally) in chosen.enumerated() {
            if tally.bad > 0 { sum.bad[position] += probability }
            if tally == .zero { sum.leftOut[position] += probability }
            if tally.bad > 0, isHidden(assessed[position].assessment) { hiddenBad += 1 }
        }
        sum.leastHiddenBad = min(sum.leastHiddenBad, hiddenBad)
        sums[score(chosen) ?? -1] = sum
    }

    private func isHidden(_ assessment: Assessment) -> Bool {
        if assessment.branches.count == 1 { return false }
        switch assessment.because {
        case .privatePartHidden, .ratingUntold, .feedbackPending: return true
        default: return false
        }
    }

    private func score(_ chosen: [Tally]) -> Int? {
        var shares = rules.windows.compactMap { share(chosen, months: $0) }
        if rules.usesTrending, let three = share(chosen, months: 3), let six = share(chosen, months: 6) {
            shares.append((three.good * six.all + six.good * three.all, 2 * three.all * six.all))
        }
        return shares.map { (200 * $0.good + $0.all) / (2 * $0.all) }.max()
    }

    private func share(_ chosen: [Tally], months: Int) -> (good: Int, all: Int)? {
        let inside = chosen.indices.filter { windows[$0][months] == true && chosen[$0] != .zero }
        let clients = Set(inside.map { assessed[$0].contract.client ?? "\n\($0)" })
        guard inside.count >= minimum.jobs, clients.count >= minimum.clients else { return nil }
        return (inside.reduce(0) { $0 + chosen[$1].good }, inside.reduce(0) { $0 + chosen[$1].total })
    }
}
