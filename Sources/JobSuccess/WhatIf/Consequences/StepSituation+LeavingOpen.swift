import CivilCalendar

// Nothing is done.
extension StepSituation {
    func leavingOpen(for months: Int) throws(NotPossible) -> Consequences {
        try requireOpen()
        guard WhatIfFigures.months.contains(months) else { throw .monthsOutOfRange(WhatIfFigures.months) }
        let horizon = day.adding(months: months)
        guard let release = contract.silentRelease else {
            if let milestone = contract.dormantMilestone { return dormant(since: milestone, before: horizon) }
            return contract.hasUntouchedEscrow ? funded(until: horizon) : resting(until: horizon)
        }
        if overdueRelease != nil { return overdue(until: horizon) }
        return release <= horizon ? released(on: release, before: horizon) : resting(until: horizon)
    }

    private func resting(until horizon: CalendarDay) -> Consequences {
        var result = Consequences("left open", [Way.Turn(day: day, contract: contract)], settles: horizon)
        result.facts = [.bestWindow, .leavingWindow, .age]
        if let idle = idleDay {
            result.facts += [.unpaidCounted, .idleTime]
            if idle > day, idle <= horizon { result.note(idle, "starts to count as idle and unpaid (assumed day)") }
        } else if isLongTerm(contract) {
            result.facts.append(.longTerm)
        }
        result.because = restingReason
        return result
    }

    private var restingReason: String {
        if isExcluded { return Self.exclusion }
        if idleDay != nil {
            return "By these rules an open contract that paid nothing counts as a failure once it is idle."
        }
        if isLongTerm(contract) {
            return "By these rules an open contract with a long-term client counts as good while the last payment is "
                + "recent enough."
        }
        return "By these rules an open contract that is left alone does no harm; only the age of the others changes."
    }

    /// The first day on which silence counts by these rules.
    var idleDay: CalendarDay? {
        guard contract.isPaid != true, let days = rules.idleDays else { return nil }
        return (contract.lastSign ?? day).adding(days: days)
    }
}

// MARK: - Submitted work

extension StepSituation {
    private func released(on release: CalendarDay, before horizon: CalendarDay) -> Consequences {
        let paid = contract.paid(inEscrow, on: release)
        let turns = [
            Way.Turn(day: day, contract: contract),
            Way.Turn(day: release, contract: paid, happensByItself: true),
        ]
        var result = Consequences("released, left open", turns, settles: horizon)
        result.facts = [.automaticRelease, .bestWindow, .age]
        if let amount = inEscrow, amount > .zero {
            result.money = .init(atStake: amount, due: release)
            result.secures = amount
        }
        result.note(release, "automatic release")
        result.assumptions = kindAssumptions + ["The client stays silent and does not ask for changes."]
        result.because =
            "Submitted work is released on \(release) if the client stays silent; the contract then rests."
        return result
    }

    /// Nobody knows when money comes that should have come already.
    private func overdue(until horizon: CalendarDay) -> Consequences {
        var result = resting(until: horizon)
        result.facts.insert(.automaticRelease, at: 0)
        if let amount = inEscrow, amount > .zero { result.money = .init(atStake: amount, due: release) }
        result.assumptions = kindAssumptions
        result.because = "Until then the score is reckoned without it. \(result.because)"
        return result
    }
}

// MARK: - Dormant contracts

extension StepSituation {
    private func dormant(since milestone: CalendarDay, before horizon: CalendarDay) -> Consequences {
        let end = milestone.adding(days: WhatIfFigures.dormantEnds)
        var result = end >= day && end < horizon ? lost(on: end, horizon: horizon) : resting(until: horizon)
        for (days, what) in Self.dormantDays {
            let date = milestone.adding(days: days)
            if date >= day, date <= result.settles { result.note(date, what) }
        }
        result.facts += [.dormantContract, .milestoneRestarts]
        result.assumptions += kindAssumptions
        if let amount = inEscrow { result.money = .init(atStake: amount, due: end) }
        if end < day { result.because = "If it is still there, have it released before you leave the contract open." }
        return result
    }

    private func lost(on end: CalendarDay, horizon: CalendarDay) -> Consequences {
        var result = rated(
            contract.ended(on: end, by: nil), on: end, after: [Way.Turn(day: day, contract: contract)], byItself: true)
        result.settles = max(result.settles, horizon)
        result.givesUpMoney = true
        result.assumptions.append("If nobody acts, the contract ends on \(end) (assumed).")
        result.because = "If nobody acts, the money in escrow goes back to the client on \(end)."
        return result
    }

    /// Money lies in escrow, and nobody told the milestone date from which it
    /// is dormant.
    private func funded(until horizon: CalendarDay) -> Consequences {
        var result = resting(until: horizon)
        // Activity after the milestone date delays it, so this is the earliest.
        let earliest = max((contract.lastSign ?? day).adding(days: WhatIfFigures.dormantEnds), day)
        if let amount = inEscrow { result.money = .init(atStake: amount, due: earliest) }
        result.givesUpMoney = horizon > earliest
        result.facts += [.dormantContract, .milestoneRestarts]
        result.assumptions +=
            kindAssumptions + [
                "The money is at risk from \(earliest) on, as if the last milestone date were the last sign of life."
            ]
        var reason =
            "The money stays in escrow. A dormant procedure can return it to the client "
            + "\(WhatIfFigures.dormantAsksClient) days after the last milestone date, and that date is not known."
        if idleDay != nil || isExcluded || isLongTerm(contract) { reason += " \(result.because)" }
        result.because = reason
        return result
    }

    private static let dormantDays: [(days: Int, what: String)] =
        WhatIfFigures.dormantNotices.map { ($0, "notice that the contract is dormant") } + [
            (WhatIfFigures.dormantAsksClient, "the client is asked what to do with the money"),
            (WhatIfFigures.dormantAsksFreelancer, "from here you can ask for the release"),
            (WhatIfFigures.dormantEnds, "last day to ask for the release"),
        ]
}
