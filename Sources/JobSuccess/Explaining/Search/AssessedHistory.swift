import CivilCalendar

/// A history with what each of its contracts may count.
///
/// Contracts can be fixed on one of their branches; the rest of the history
/// stays as uncertain as it is.
struct AssessedHistory {
    let rules: RuleSet
    let asOf: CalendarDay
    let contracts: [Contract]
    private(set) var assessments: [Assessment]

    init(_ contracts: [Contract], rules: RuleSet, asOf: CalendarDay) {
        self.rules = rules
        self.asOf = asOf
        self.contracts = contracts
        assessments = Scorer(rules: rules, asOf: asOf).assess(contracts).map(\.assessment)
    }

    /// The counted contracts by age group.
    var ledger: ScoreLedger {
        ScoreLedger(zip(contracts, assessments).map { ($0, $1) }, rules: rules, asOf: asOf)
    }

    /// How likely each score is.
    ///
    /// Far tails count by default: what is shown may be very unlikely, and
    /// only the ratio of unlikely courses tells them apart.
    func distribution(negligible: Double = 0) -> ScoreDistribution {
        JointScore(ledger, negligible: negligible).distribution
    }

    /// The history in which one contract surely counts as on a branch.
    func fixing(_ position: Int, on branch: Assessment.Branch) -> AssessedHistory {
        mapAssessments { $0 == position ? $1.settled(on: branch) : $1 }
    }

    /// The history in which everything unknown turns out well.
    var atBest: AssessedHistory { mapAssessments { $1.settled(on: $1.best) } }

    /// The history with at most so many contracts that may weigh differently
    /// or be left out; the later ones take their likeliest branch.
    func limitingOpen(to limit: Int) -> AssessedHistory {
        var left = limit
        return mapAssessments { _, assessment in
            guard assessment.isOpen else { return assessment }
            left -= 1
            return left < 0 ? assessment.settled(on: assessment.likeliest) : assessment
        }
    }

    /// The history with each assessment changed, given its position.
    func mapAssessments(_ change: (Int, Assessment) -> Assessment) -> AssessedHistory {
        var copy = self
        copy.assessments = assessments.enumerated().map { change($0, $1) }
        return copy
    }

    /// The shortest window that holds a contract, as an index into the
    /// windows; nil for one that is not counted on any branch.
    func group(of position: Int) -> Int? {
        let assessment = assessments[position]
        guard assessment.certainTally != .zero else { return nil }
        switch assessment.place {
        case .everyWindow: return rules.spans.isEmpty ? nil : 0
        case .day(let day): return rules.spans.firstIndex { asOf < $0.firstDayOutside(for: day) }
        }
    }
}

extension Assessment {
    /// The branch that is best for the score: the least of it bad, the most of
    /// it good.
    var best: Branch {
        branches.min { ($0.tally.bad, -$0.tally.good) < ($1.tally.bad, -$1.tally.good) }
            ?? Branch(probability: 1, tally: .zero)
    }

    /// Whether the contract may be left out, or weigh differently.
    var isOpen: Bool { Set(branches.map(\.tally.total)).count > 1 }

    /// Whether it is the client's feedback that cannot be seen.
    var isFeedbackHidden: Bool {
        switch because {
        case .privatePartHidden, .ratingUntold, .feedbackPending: kind == .uncertain
        default: false
        }
    }

    /// The assessment once a branch is known to be true.
    func settled(on branch: Branch) -> Assessment {
        Assessment([Branch(probability: 1, tally: branch.tally)], place: place, because: because)
    }
}
