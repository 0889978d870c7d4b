import CivilCalendar

extension Scorer {
    /// In which order and how far apart to close contracts whose clients are
    /// silent.
    ///
    /// Several pauses and, for up to five contracts, all orders are tried.
    /// The score is read on the day each closing has settled, with clients
    /// who react as assumed and, where silence counts, with clients who never
    /// do; the worse of the two decides. The plan with the best low point on
    /// the way wins, then the one with the best end, then the shortest, then
    /// the one that begins with the longest silence. A plan that wins less than
    /// a point over closing all at once does not. Contracts that look better by
    /// a point or more if they stay open are named, not closed.
    ///
    /// - Parameters:
    ///   - ids: The contracts to close; nil for all that are not
    ///     ended and have been silent for 14 days.
    ///     Contracts with money at stake are named in the result, not closed.
    ///   - contracts: The history.
    ///   - longestGapDays: The longest pause between two closings, in days. Of
    ///     14, 30, 60 and 90 days those up to it are tried (assumed).
    public func closingPlan(
        for ids: [Contract.ID]? = nil, contracts: [Contract], longestGapDays: Int = 90
    ) -> ClosingPlan {
        let outlook = Outlook(contracts, scorer: self)
        let candidates = ClosingCandidates(ids, in: outlook.contracts, on: asOf)
        var search = ClosingSearch(outlook)
        var plan = ClosingPlan(candidates)
        let points = candidates.positions.map { search.advantageOfOpen($0) }
        let rated = search.rated(
            zip(candidates.positions, points).filter { $1 < PlanFigures.worthwhilePoints }.map(\.0),
            longestGapDays: longestGapDays)
        if let best = ClosingSearch.best(of: rated) { plan.take(best, from: rated, outlook: outlook) }
        plan.leaveOpen(zip(candidates.positions, points).filter { $1 >= PlanFigures.worthwhilePoints }, outlook)
        plan.statements = ClosingSentences(plan: plan, rules: rules).all
        let common = PlanAssumption.common(to: outlook).filter { $0 != .openStay }
        plan.assumptions = (common + [.closedByFreelancer]).map(\.description)
        return plan
    }
}

extension ClosingPlan {
    fileprivate init(_ candidates: ClosingCandidates) {
        moneyFirst = candidates.moneyFirst
        escrowUnknown = candidates.escrowUnknown
        active = candidates.active
        ended = candidates.ended
        unknown = candidates.unknown
        later = candidates.later
    }

    fileprivate mutating func take(
        _ best: ClosingSearch.Rated, from rated: [ClosingSearch.Rated], outlook: Outlook
    ) {
        let closings = best.schedule.closings(from: outlook.today)
        steps = zip(closings, best.effects).map { closing, effect in
            ClosingStep(
                date: closing.day,
                contract: outlook.contracts[closing.position].id,
                settled: closing.settled,
                after: ScoreRange(effect.assumed),
                ifSilent: effect.silent.map { ScoreRange($0) })
        }
        gapDays = best.schedule.gapDays
        allAtOnce = rated.first?.effects.last.map { ScoreRange($0.assumed) }
        spacingMatters = gapDays > 0
        gain = PlanWording.rounded(best.worst - (rated.first?.worst ?? best.worst), toParts: 10)
        let sameGap = rated.filter { $0.schedule.gapDays == gapDays }.map(\.worst)
        orderMatters = (sameGap.max() ?? 0) - (sameGap.min() ?? 0) >= PlanFigures.worthwhilePoints
    }

    fileprivate mutating func leaveOpen(_ positions: [(position: Int, points: Double)], _ outlook: Outlook) {
        betterOpen = positions.map { position, points in
            OpenAlternative(outlook.contracts[position], points: points, outlook: outlook)
        }
        let escrowMatters = Set(steps.map(\.contract))
        escrowUnknown = escrowUnknown.filter(escrowMatters.contains)
    }
}

extension OpenAlternative {
    fileprivate init(_ contract: Contract, points: Double, outlook: Outlook) {
        let idle = contract.isPaid == true ? nil : outlook.rules.idleDays
        let counts = idle.flatMap { days in contract.lastSign?.adding(days: days) }
        self.init(
            contract: contract.id,
            points: PlanWording.rounded(points, toParts: 10),
            idleFrom: counts.flatMap { $0 > outlook.today ? $0 : nil })
    }
}
