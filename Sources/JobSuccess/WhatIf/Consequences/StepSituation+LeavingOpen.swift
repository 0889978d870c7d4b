import CivilCalendar

// Nothing is done.
extension StepSituation {
    func leavingOpen(for months: Int) throws(NotPossible) -> Consequences {
        try requireOpen()
        guard WhatIfFigures.months.contains(months) else { throw .monthsOutOfRange(WhatIfFigures.months) }
        let horizon = day.adding(months: months)
        if contract.submitted != nil, contract.kind != .hourly, inEscrow != .zero, release <= horizon {
            return released(before: horizon)
        }
        if let milestone = dormantMilestone { return dormant(since: milestone, before: horizon) }
        return resting(until: horizon)
    }

    private func resting(until horizon: CalendarDay) -> Consequences {
        var result = Consequences("left open", [Way.Turn(day: day, contract: contract)], settles: horizon)
        result.facts = [.bestWindow, .leavingWindow, .age]
        if let idle = idleDay {
            result.facts += [.unpaidCounted, .idleTime]
            if idle > day, idle <= horizon { result.note(idle, "starts to count as idle and unpaid (assumed day)") }
            result.because = "By these rules an open contract that paid nothing counts as a failure once it is idle."
        } else {
            if rules.longTermDays != nil { result.facts.append(.longTerm) }
            result.because =
                "By these rules an open contract that is left alone does no harm; only the age of the others changes."
        }
        return result
    }

    /// The first day on which silence counts by these rules.
    var idleDay: CalendarDay? {
        guard contract.isPaid != true, let days = rules.idleDays else { return nil }
        return (contract.lastSign ?? day).adding(days: days)
    }

    private func released(before horizon: CalendarDay) -> Consequences {
        let paid = contract.paid(inEscrow, on: release)
        var result = Consequences(
            "released, left open",
            [Way.Turn(day: day, contract: contract), Way.Turn(day: release, contract: paid)], settles: horizon)
        result.facts = [.automaticRelease, .bestWindow, .age]
        if let amount = inEscrow, amount > .zero {
            result.money = .init(atStake: amount, due: release)
            result.secures = amount
        }
        result.note(release, "automatic release")
        result.assumptions = kindAssumptions + ["The client does not ask for changes."]
        result.because = "Submitted work is released on \(release) all the same; the contract then rests."
        return result
    }
}

// MARK: - Dormant contracts

extension StepSituation {
    /// The milestone date from which an untouched contract with money in
    /// escrow becomes dormant.
    private var dormantMilestone: CalendarDay? {
        guard contract.kind != .hourly, contract.submitted == nil, let escrow = inEscrow, escrow > .zero else {
            return nil
        }
        return contract.milestoneDue
    }

    private func dormant(since milestone: CalendarDay, before horizon: CalendarDay) -> Consequences {
        // A procedure that should be over by now is reckoned from today.
        let end = max(milestone.adding(days: WhatIfFigures.dormantEnds), day)
        var result = end < horizon ? lost(on: end, horizon: horizon) : resting(until: horizon)
        for (days, what) in Self.dormantDays {
            let date = milestone.adding(days: days)
            if date >= day, date <= result.settles { result.note(date, what) }
        }
        result.facts += [.dormantContract, .milestoneRestarts]
        result.assumptions += kindAssumptions
        if let amount = inEscrow { result.money = .init(atStake: amount, due: end) }
        return result
    }

    private func lost(on end: CalendarDay, horizon: CalendarDay) -> Consequences {
        var result = rated(contract.ended(on: end, by: nil), on: end, after: [Way.Turn(day: day, contract: contract)])
        result.settles = max(result.settles, horizon)
        result.givesUpMoney = true
        result.assumptions.append("If nobody acts, the contract ends on \(end) (assumed).")
        result.because = "If nobody acts, the money in escrow goes back to the client on \(end)."
        return result
    }

    private static let dormantDays: [(days: Int, what: String)] =
        WhatIfFigures.dormantNotices.map { ($0, "notice that the contract is dormant") } + [
            (WhatIfFigures.dormantAsksClient, "the client is asked what to do with the money"),
            (WhatIfFigures.dormantAsksFreelancer, "from here you can ask for the release"),
            (WhatIfFigures.dormantEnds, "last day to ask for the release"),
        ]
}
