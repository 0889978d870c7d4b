import CivilCalendar

/// A course with all that follows from it.
struct CourseOutlook {
    /// A step with its day and what follows from it.
    struct Taken {
        let step: CourseStep
        let day: CalendarDay
        let consequences: Consequences
        /// The day of the next step on the same contract, from which on that
        /// one decides; nil where there is none.
        var replaced: CalendarDay?
    }

    /// The ways through the course.
    let paths: [CoursePath]
    /// The steps by day.
    let taken: [Taken]
    /// The day on which everything has come to an end.
    let settles: CalendarDay

    init(paths: [CoursePath], taken: [Taken]) {
        self.paths = paths
        self.taken = taken.indices.map { index in
            var step = taken[index]
            step.replaced = taken[(index + 1)...].first { $0.step.contract == step.step.contract }?.day
            return step
        }
        settles = self.taken.map { $0.replaced ?? $0.consequences.settles }.max() ?? CalendarDay(ordinal: 0)
    }

    /// Whether a step gives up money that was earned or waits.
    var givesUpMoney: Bool { taken.contains { $0.decidesMoney && $0.consequences.givesUpMoney } }

    /// Whether one has to look at a contract before one can tell what is safe.
    var isUnclear: Bool { taken.contains { $0.decidesMoney && $0.consequences.isUnclear } }

    /// The money that the course is known to bring in.
    var secures: Dollars { taken.filter(\.decidesMoney).reduce(.zero) { $0.adding($1.consequences.secures) } }

    /// The money that depends on the course, step by step.
    var money: [(contract: Contract.ID, money: ScoreOption.Money)] {
        taken.filter(\.decidesMoney).compactMap { taken in
            taken.consequences.money.map { (taken.step.contract, $0) }
        }
    }

    /// The days to remember, step by step, with the contract where there are
    /// several.
    var calendar: [ScoreOption.Event] {
        let isAlone = Set(taken.map(\.step.contract)).count <= 1
        return taken.flatMap { step in
            step.consequences.calendar.filter { event in step.replaced.map { event.date <= $0 } ?? true }.map { event in
                isAlone ? event : .init(date: event.date, what: "\(step.step.contract): \(event.what)")
            }
        }
    }
}

extension CourseOutlook.Taken {
    /// Whether what the step does to money stands: a refund always does,
    /// anything else unless a later step takes its place before it happens.
    var decidesMoney: Bool {
        switch step.action {
        case .refundFull, .refundPartial: true
        default: replaced.map { (consequences.money?.due ?? $0) < $0 } ?? true
        }
    }
}
