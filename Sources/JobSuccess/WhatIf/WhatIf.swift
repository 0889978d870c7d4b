public import CivilCalendar

/// Works out what a score may become if something is done.
///
///     let whatIf = WhatIf(contracts: contracts, scorer: Scorer(asOf: today))
///     let option = try whatIf.option(for: Course("submit-and-wait:c4"))
///     option.range.likely
///
/// Everything not named by the course stays as it is, and the rules stay
/// those of the scorer, on whatever day is looked at. The results are
/// estimates and never promise a score.
public struct WhatIf: Hashable, Sendable {
    /// The contracts, as they are on the scorer's day.
    public let contracts: [Contract]
    /// The rules, and the day from which it is looked ahead.
    public let scorer: Scorer

    /// What may become of these contracts.
    public init(contracts: [Contract], scorer: Scorer) {
        self.contracts = contracts
        self.scorer = scorer
    }

    /// What a course leads to, on the day on which everything that it starts
    /// has come to an end.
    ///
    /// The advice of a single option is never `recommended`; only a
    /// ``comparison(of:)`` knows the others.
    ///
    /// - Throws: `WhatIfError` where a step is not possible.
    public func option(for course: Course) throws(WhatIfError) -> ScoreOption {
        option(for: course, try outlook(of: course))
    }

    /// How likely each score is on a day, if a course is followed. What
    /// happens on a day shows from the next one on, so that the score of the
    /// scorer's day is today's; days before it are read as it.
    ///
    /// - Throws: `WhatIfError` where a step is not possible.
    public func distribution(of course: Course, on day: CalendarDay) throws(WhatIfError) -> ScoreDistribution {
        distribution(of: try outlook(of: course).paths, on: day)
    }

    /// The score on the scorer's day and on the same day of the months after
    /// it, if a course is followed.
    ///
    /// - Parameters:
    ///   - course: What is done or happens.
    ///   - months: How far to look; kept to 0 to 24.
    ///   - days: Further days to look at, such as those on which another
    ///     forecast changes. With them come the days on which the course
    ///     itself changes something.
    /// - Throws: `WhatIfError` where a step is not possible.
    public func forecast(
        of course: Course, months: Int, and days: [CalendarDay] = []
    ) throws(WhatIfError) -> Forecast {
        let outlook = try outlook(of: course)
        let months = min(max(months, 0), WhatIfFigures.months.upperBound)
        let monthDays = (0...months).map { scorer.asOf.adding(months: $0) }
        let turns = days.isEmpty ? [] : outlook.paths.flatMap(\.days)
        let horizon = scorer.asOf...scorer.asOf.adding(months: months)
        let points = Set(monthDays + (days + turns).filter(horizon.contains)).sorted().map { day in
            let distribution = distribution(of: outlook.paths, on: day)
            return ForecastPoint(
                date: day, range: ScoreRange(distribution), probabilityOfNone: distribution.probabilityOfNone)
        }
        return Forecast(
            label: course.description, points: points,
            windowChanges: windowChanges(on: outlook.paths, between: monthDays),
            assumptions: assumptions(of: outlook))
    }
}

// MARK: - Parts

extension WhatIf {
    /// Which contracts leave windows: those the course leaves alone, and the
    /// others on any of its ways.
    private func windowChanges(on paths: [CoursePath], between days: [CalendarDay]) -> [WindowChange] {
        let known = known
        let positions = Set(paths.flatMap(\.positions))
        let alone = known.indices.filter { !positions.contains($0) }.map { known[$0] }
        var changes = Set(Outlook(alone, scorer: scorer).windowChanges(between: days))
        let last = (days.last ?? scorer.asOf).adding(days: 1)
        for changed in Set(paths.map { $0.changes(scoredOn: last, of: known) }) {
            changes.formUnion(Outlook(changed, scorer: scorer).windowChanges(between: days))
        }
        return changes.sorted { ($0.date, $0.contract, $0.months) < ($1.date, $1.contract, $1.months) }
    }

    /// The contracts as one knows them today, on whatever day one looks.
    var known: [Contract] { contracts.map { $0.unresolved(on: scorer.asOf) } }

    func outlook(of course: Course) throws(WhatIfError) -> CourseOutlook {
        try CourseWalk.outlook(of: course, contracts: known, scorer: scorer)
    }

    /// What can be shown on a day if one of these paths is followed.
    func distribution(
        of paths: [CoursePath], on day: CalendarDay, leavingOutHeld: Bool = false
    ) -> ScoreDistribution {
        let known = known
        // Paths often part only later than the day; those are one until then.
        var weights: [[Contract]: Double] = [:]
        var different: [CoursePath] = []
        for path in paths {
            let changes = path.changes(scoredOn: day, of: known)
            if weights[changes] == nil { different.append(path) }
            weights[changes, default: 0] += path.probability
        }
        return ScoreDistribution(
            mixtureOf: different.map { path in
                (
                    distribution(of: path, on: day, leavingOutHeld: leavingOutHeld),
                    weights[path.changes(scoredOn: day, of: known)] ?? 0
                )
            })
    }

    private func distribution(
        of path: CoursePath, on day: CalendarDay, leavingOutHeld: Bool
    ) -> ScoreDistribution {
        let day = max(day, scorer.asOf)
        let scored = zip(contracts, path.contracts(known, scoredOn: day))
        let left = scored.filter { !leavingOutHeld || $0.0.status != .held }.map(\.1)
        return Scorer(rules: scorer.rules, asOf: day).distribution(for: left)
    }
}
