import CivilCalendar

/// Takes the steps of a course one after another.
struct CourseWalk {
    let contracts: [Contract]
    let scorer: Scorer
    private var paths = [CoursePath()]
    private var taken: [CourseOutlook.Taken] = []

    private init(_ contracts: [Contract], scorer: Scorer) {
        self.contracts = contracts
        self.scorer = scorer
    }

    /// What follows from a course.
    ///
    /// - Parameter contracts: As they are on the scorer's day.
    static func outlook(
        of course: Course, contracts: [Contract], scorer: Scorer
    ) throws(WhatIfError) -> CourseOutlook {
        guard !course.steps.isEmpty else { throw WhatIfError(.empty) }
        guard course.steps.count <= WhatIfFigures.stepLimit else {
            throw WhatIfError(.tooManySteps(limit: WhatIfFigures.stepLimit))
        }
        var walk = CourseWalk(contracts, scorer: scorer)
        for (index, step, day) in dated(course, asOf: scorer.asOf) {
            do throws(WhatIfError.Problem) {
                try walk.take(step, on: day, isAlone: course.steps.count == 1)
            } catch {
                throw WhatIfError(error, step: index + 1, said: step.description)
            }
        }
        return CourseOutlook(paths: walk.paths, taken: walk.taken)
    }

    /// The steps with their days, in their order.
    private static func dated(
        _ course: Course, asOf: CalendarDay
    ) -> [(index: Int, step: Step, day: CalendarDay)] {
        var day = asOf
        let steps = course.steps.enumerated().map { index, step in
            day = step.day ?? day
            return (index: index, step: step, day: day)
        }
        return steps.sorted { ($0.day, $0.index) < ($1.day, $1.index) }
    }
}

// MARK: - One step

extension CourseWalk {
    private mutating func take(_ step: Step, on day: CalendarDay, isAlone: Bool) throws(WhatIfError.Problem) {
        try check(day)
        let position = try position(of: step.contract)
        let results = paths.map { path in (path, consequences(of: step.action, at: position, on: day, after: path)) }
        // On a way on which it is no longer possible, the step is not taken.
        var first: Consequences?
        var failure: NotPossible?
        for (_, result) in results {
            switch result {
            case .success(let consequences): first = first ?? consequences
            case .failure(let reason): failure = failure ?? reason
            }
        }
        guard var first else { throw .notPossible(failure ?? .ended) }
        if failure != nil { first.assumptions.append("A step is skipped where an earlier one leaves nothing to do.") }
        paths = try extended(results, at: position, on: day, label: isAlone ? "" : "\(step.contract): ")
        taken.append(.init(step: step, day: day, consequences: first))
    }

    private typealias Result = Swift.Result<Consequences, NotPossible>

    /// The paths with one more step. Where they become too many, what the
    /// client says at the end is left open, as the scorer itself leaves it.
    private func extended(
        _ results: [(path: CoursePath, result: Result)], at position: Int, on day: CalendarDay, label: String
    ) throws(WhatIfError.Problem) -> [CoursePath] {
        for ways in [\Consequences.ways, \.unresolved] {
            let next = results.flatMap { path, result -> [CoursePath] in
                guard case .success(let consequences) = result else { return [path] }
                return consequences[keyPath: ways].map { path.adding($0, at: position, on: day, label: label) }
            }
            if next.count <= WhatIfFigures.wayLimit { return next }
        }
        throw .tooManyWays(limit: WhatIfFigures.wayLimit)
    }

    private func consequences(
        of action: Action, at position: Int, on day: CalendarDay, after path: CoursePath
    ) -> Result {
        let now = path.contracts(contracts, on: day)
        let classifier = OutcomeClassifier(rules: scorer.rules, asOf: day, contracts: now)
        let situation = StepSituation(
            contract: now[position], assessment: classifier.assess(now[position], at: position), day: day,
            rules: scorer.rules)
        do throws(NotPossible) {
            return .success(try situation.consequences(of: action))
        } catch {
            return .failure(error)
        }
    }

    private func check(_ day: CalendarDay) throws(WhatIfError.Problem) {
        guard day >= scorer.asOf else { throw .beforeAsOf(scorer.asOf) }
        let latest = scorer.asOf.adding(months: WhatIfFigures.months.upperBound)
        guard day <= latest else { throw .tooFarAhead(latest: latest) }
    }

    private func position(of id: Contract.ID) throws(WhatIfError.Problem) -> Int {
        if let position = contracts.firstIndex(where: { $0.id == id }) { return position }
        throw .unknownContract(didYouMean: Spelling.nearest(to: id, among: contracts.map(\.id)))
    }
}
