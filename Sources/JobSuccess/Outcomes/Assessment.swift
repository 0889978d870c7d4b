import CivilCalendar

/// What a contract may count, each possibility with its probability.
struct Assessment: Hashable {
    /// One way a contract may count.
    struct Branch: Hashable {
        var probability: Double
        var tally: Tally

        /// Whether the contract is a counted job on this branch.
        var isCounted: Bool { tally.total > 0 }

        /// The branch where it is only reached with a probability.
        func scaled(by factor: Double) -> Branch {
            Branch(probability: probability * factor, tally: tally)
        }
    }

    /// Where in time a contract stands.
    enum Place: Hashable {
        /// Inside every window, however old.
        case everyWindow
        /// As old as this day says.
        case day(CalendarDay)

        /// The day; nil where there is none.
        var day: CalendarDay? {
            switch self {
            case .everyWindow: nil
            case .day(let day): day
            }
        }
    }

    /// Probabilities above zero that add up to one.
    let branches: [Branch]
    let place: Place
    let because: OutcomeReason

    /// An assessment that merges equal branches and drops impossible ones.
    init(_ branches: [Branch], place: Place, because: OutcomeReason) {
        var merged: [Branch] = []
        for branch in branches where branch.probability > 0 {
            if let index = merged.firstIndex(where: { $0.tally == branch.tally }) {
                merged[index].probability += branch.probability
            } else {
                merged.append(branch)
            }
        }
        self.branches = merged
        self.place = place
        self.because = because
    }

    /// A contract that is left out.
    static func leftOut(_ reason: OutcomeReason) -> Assessment {
        Assessment([Branch(probability: 1, tally: .zero)], place: .everyWindow, because: reason)
    }
}

extension Assessment {
    /// The one tally there can be, or nil where there are several.
    var certainTally: Tally? { branches.count == 1 ? branches.first?.tally : nil }

    /// The likelier branch; of two as likely ones the first.
    var likeliest: Branch { branches.max { $0.probability < $1.probability } ?? Branch(probability: 1, tally: .zero) }

    /// How likely part of the contract is a failure.
    var badProbability: Double {
        branches.filter { $0.tally.bad > 0 }.reduce(0) { $0 + $1.probability }
    }

    /// What the contract counts as.
    var kind: ContractOutcome.Kind {
        guard let certainTally else { return .uncertain }
        if certainTally == .zero { return .notCounted }
        return certainTally.bad > 0 ? .bad : .good
    }

    /// What fails of the contract on its worst branch.
    var failingWeight: JobWeight { JobWeight(quarters: branches.map(\.tally.bad).max() ?? 0) }

    /// What the contract weighs on its heaviest branch.
    var weight: JobWeight { JobWeight(quarters: branches.map(\.tally.total).max() ?? 0) }
}
