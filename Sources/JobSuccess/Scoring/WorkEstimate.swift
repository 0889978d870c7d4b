/// A guess at the multiplications that a ledger takes, made without trying.
///
/// Clients and the minimum are not looked at. Where they matter the guess is
/// too low, and the walk itself finds out.
struct WorkEstimate {
    /// The multiplications.
    let units: Double

    init(_ ledger: ScoreLedger) {
        let steps = Steps(bad: Double(ledger.badStep), total: Double(ledger.totalStep))
        var units = 0.0
        var younger = Spread()
        for group in ledger.groups {
            var own = Spread()
            for entry in group { own.add(entry) }
            // Open contracts come one after the other, and the sums grow.
            units += Double(own.openCount) * own.cost(steps)
            units += younger.size(steps) * own.size(steps) * Self.filled
            younger.add(own)
        }
        self.units = units
    }

    /// What is bad cannot be above the total, and corners are unlikely, so
    /// only a part of all pairs matters. A rough guess: one too low costs a
    /// walk that fails.
    private static let filled = 0.2
}

extension WorkEstimate {
    private struct Steps {
        let bad: Double
        let total: Double
    }

    /// How far sums reach from the least to the most, and how far from their
    /// mean they are likely to be.
    private struct Spread {
        private(set) var openCount = 0
        private var bad = Extent()
        private var total = Extent()

        mutating func add(_ entry: ScoreLedger.Entry) {
            openCount += entry.isOpen ? 1 : 0
            bad.add(entry.branches.map { ($0.probability, Double($0.tally.bad)) })
            total.add(entry.branches.map { ($0.probability, Double($0.tally.total)) })
        }

        mutating func add(_ other: Spread) {
            bad.add(other.bad)
            total.add(other.total)
        }

        /// How many probabilities there are about.
        func size(_ steps: Steps) -> Double { bad.count(step: steps.bad) * total.count(step: steps.total) }

        /// What multiplying one more contract in costs.
        func cost(_ steps: Steps) -> Double {
            total.count(step: steps.total) * (bad.count(step: steps.bad) + Double(WorkBudget.rowCost))
        }
    }

    /// The extent of one sum.
    private struct Extent {
        private var span = 0.0
        private var variance = 0.0

        mutating func add(_ values: [(probability: Double, value: Double)]) {
            guard let least = values.map(\.value).min(), let most = values.map(\.value).max() else { return }
            let mean = values.reduce(0) { $0 + $1.probability * $1.value }
            span += most - least
            variance += values.reduce(0) { $0 + $1.probability * ($1.value - mean) * ($1.value - mean) }
        }

        mutating func add(_ other: Extent) {
            span += other.span
            variance += other.variance
        }

        /// How many values matter: those further than eight standard
        /// deviations from the mean are negligible.
        func count(step: Double) -> Double { 1 + min(span, 16 * deviation) / step }

        // A root of the standard library would bind the C mathematics library.
        private var deviation: Double {
            guard variance > 0 else { return 0 }
            var root = Double(sign: .plus, exponent: variance.exponent / 2, significand: 1)
            for _ in 0..<4 { root = (root + variance / root) / 2 }
            return root
        }
    }
}
