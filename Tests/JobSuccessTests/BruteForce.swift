import CivilCalendar

@testable import JobSuccess

/// The distribution by going through every combination of branches, written
/// without anything the library uses to combine windows.
///
/// What every window holds is carried along as whole numbers, so that a
/// combination costs a few additions.
struct BruteForce {
    /// What one window holds.
    private struct Window {
        var good = 0
        var total = 0
        var jobs = 0
        /// One bit for each client.
        var clients: UInt64 = 0
    }

    /// One way a contract may count, and from which window on.
    private struct Choice {
        let probability: Double
        let good: Int
        let total: Int
        let firstWindow: Int
        let client: UInt64
    }

    private let rules: RuleSet
    private let minimum: RuleSet.Minimum
    private let months: [Int]
    private let contracts: [[Choice]]

    /// - Parameter contracts: At most 64.
    init(rules: RuleSet, asOf: CalendarDay, contracts: [Contract]) {
        self.rules = rules
        minimum = rules.minimum(on: asOf)
        let months = Set(rules.windows + (rules.usesTrending ? [3] : [])).sorted()
        self.months = months
        let classifier = OutcomeClassifier(rules: rules, asOf: asOf, contracts: contracts)
        self.contracts = contracts.enumerated().map { position, contract in
            let assessment = classifier.assess(contract, at: position)
            let first = contracts.firstIndex { contract.client != nil && $0.client == contract.client } ?? position
            return assessment.branches.map { branch in
                Choice(
                    probability: branch.probability, good: branch.tally.good, total: branch.tally.total,
                    firstWindow: Self.firstWindow(of: assessment.place, months: months, asOf: asOf),
                    client: 1 << UInt64(first))
            }
        }
    }

    /// Probabilities by score, 0 to 100, and after them the one of no score.
    var distribution: [Double] {
        var result = [Double](repeating: 0, count: 102)
        // Certain contracts first: they are then added only once.
        visit(contracts.sorted { $0.count < $1.count }[...], months.map { _ in Window() }, 1, &result)
        return result
    }

    private func visit(
        _ left: ArraySlice<[Choice]>, _ windows: [Window], _ probability: Double, _ result: inout [Double]
    ) {
        guard let contract = left.first else {
            result[score(windows) ?? 101] += probability
            return
        }
        for choice in contract {
            var windows = windows
            if choice.total > 0 {
                for window in choice.firstWindow..<max(windows.count, choice.firstWindow) {
                    windows[window].good += choice.good
                    windows[window].total += choice.total
                    windows[window].jobs += 1
                    windows[window].clients |= choice.client
                }
            }
            visit(left.dropFirst(), windows, probability * choice.probability, &result)
        }
    }

    private func score(_ windows: [Window]) -> Int? {
        // A share of points over a total.
        var best: (points: Int, total: Int)?
        func compete(_ points: Int, _ total: Int) {
            if let other = best, points * other.total <= other.points * total { return }
            best = (points, total)
        }
        for (index, window) in windows.enumerated() where isUsable(window) {
            if rules.windows.contains(months[index]) { compete(window.good, window.total) }
        }
        if rules.usesTrending, let three = usable(3, windows), let six = usable(6, windows) {
            compete(three.good * six.total + six.good * three.total, 2 * three.total * six.total)
        }
        return best.map { ($0.points * 200 + $0.total) / ($0.total * 2) }
    }

    private func usable(_ length: Int, _ windows: [Window]) -> Window? {
        guard let index = months.firstIndex(of: length), isUsable(windows[index]) else { return nil }
        return windows[index]
    }

    private func isUsable(_ window: Window) -> Bool {
        window.jobs >= minimum.jobs && window.clients.nonzeroBitCount >= minimum.clients
    }

    private static func firstWindow(of place: Assessment.Place, months: [Int], asOf: CalendarDay) -> Int {
        guard case .day(let day) = place else { return 0 }
        return months.firstIndex { asOf <= day.adding(months: $0) } ?? months.count
    }
}
