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
        for dated in CourseDates.dated(course, contracts: contracts, today: scorer.asOf) {
            do throws(WhatIfError.Problem) {
                try walk.take(dated.step, on: dated.day, isAlone: course.steps.count == 1)
            } catch {
                throw WhatIfError(error, step: dated.index + 1, said: dated.step.description)
            }
        }
        return CourseOutlook(paths: walk.paths, taken: walk.taken)
    }
}

// MARK: - One step

extension CourseWalk {
    private mutating func take(_ step: CourseStep, on day: CalendarDay, isAlone: Bool) throws(WhatIfError.Problem) {
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
            let all = results.flatMap { path, result -> [CoursePath] in
                guard case .success(let consequences) = result else { return [path] }
                return consequences[keyPath: ways].map { path.adding($0, at: position, on: day, label: label) }
            }
            let next = CoursePath.merged(all)
            if next.count <= WhatIfFigures.wayLimit { return next }
        }
        throw .tooManyWays(limit: WhatIfFigures.wayLimit)
    }

    private func consequences(
        of action: ContractAction, at position: Int, on day: CalendarDay, after path: CoursePath
    ) -> Result {
        var now = path.contracts(contracts, foundOn: day)
        let found = now[position]
        // Waiting for a release is the step itself, however late it is taken.
        let isWaiting = action == .submitAndWait && found.submitted != nil
        let meanwhile = isWaiting ? Meanwhile(found) : Meanwhile(found, from: scorer.asOf, until: day)
        now[position] = meanwhile.contract
        do throws(NotPossible) {
            let consequences = try situation(of: position, in: now, on: day).consequences(of: action)
            return .success(meanwhile.leading(to: consequences))
        } catch {
            return .failure(meanwhile.dormantEnd.map(NotPossible.dormant) ?? error)
        }
    }

    private func situation(of position: Int, in contracts: [Contract], on day: CalendarDay) -> StepSituation {
        let assessment = Scorer(rules: scorer.rules, asOf: day).assessment(at: position, of: contracts)
        var others = contracts
        let contract = others.remove(at: position)
        return StepSituation(
            contract: contract, assessment: assessment, day: day, today: scorer.asOf, rules: scorer.rules,
            others: others)
    }

    private func check(_ day: CalendarDay) throws(WhatIfError.Problem) {
        guard day >= scorer.asOf else { throw .beforeAsOf(scorer.asOf) }
        let latest = scorer.asOf.adding(months: WhatIfFigures.months.upperBound)
        guard day <= latest else { throw .tooFarAhead(latest: latest) }
    }

    private func position(of id: Contract.ID) throws(WhatIfError.Problem) -> Int {
        if let position = contracts.firstIndex(where: { $0.id == id }) { return position }
        // What follows the @ may be meant as a day.
        if let at = id.lastIndex(of: "@"), contracts.contains(where: { $0.id == id[..<at] }) { throw .notADay }
        throw .unknownContract(didYouMean: Spelling.nearest(to: id, among: contracts.map(\.id)))
    }
}
