import CivilCalendar

// Work that is submitted, and what the client makes of it.
extension StepSituation {
    func submittingAndWaiting() throws(NotPossible) -> Consequences {
        try requireFixedPrice()
        guard inEscrow != .zero else { throw .nothingInEscrow }
        var result = releasedAndEnded(submittedOn: contract.submitted ?? day)
        result.because = waitingReason
        result.assumptions += kindAssumptions
        if overdueRelease != nil {
            result.assumptions.append("The score is reckoned with a release on \(day); the real day is not known.")
        } else {
            result.assumptions.append("The client stays silent and does not ask for changes.")
        }
        return result
    }

    func changing() throws(NotPossible) -> Consequences {
        try requireFixedPrice()
        guard contract.submitted != nil else { throw .nothingSubmitted }
        guard inEscrow != .zero else { throw .nothingInEscrow }
        var result = resubmitting.releasedAndEnded(submittedOn: day)
        let unpaid = Way.Turn(day: day, contract: contract.ended(on: day, by: .freelancer))
        let chance = WhatIfFigures.changesEndUnpaid
        let released = result.unresolved.flatMap(\.turns)
        result.ways = [
            Way(what: "resubmitted and released", probability: 1 - chance, turns: released),
            Way(what: "ended unpaid", probability: chance, turns: [unpaid]),
        ]
        result.unresolved = result.ways
        result.facts.insert(.changesStopTheClock, at: 0)
        result.assumptions += kindAssumptions + ["The work is as likely to be paid in the end as not (assumed)."]
        result.because = "The 14 days stop. Submit again, and they start anew."
        return result
    }

    /// The same before the work is submitted again.
    private var resubmitting: StepSituation {
        var contract = contract
        contract.submitted = nil
        return StepSituation(
            contract: contract, assessment: assessment, day: day, today: today, rules: rules, others: others)
    }

    private func releasedAndEnded(submittedOn submission: CalendarDay) -> Consequences {
        let waiting = contract.submitted(on: submission)
        let paid = waiting.paid(inEscrow, on: release)
        // Only a release that one has seen is one that no ending can undo.
        let end = max(release.adding(days: 1), day)
        var turns = [Way.Turn(day: release, contract: paid, happensByItself: true)]
        if release >= day { turns.insert(Way.Turn(day: day, contract: waiting), at: 0) }
        var result = rated(paid.ended(on: end, by: .freelancer), on: end, after: turns)
        result.facts.insert(contentsOf: [.automaticRelease, .escrowReturns, .securityPeriod, .silentClient], at: 0)
        if let amount = inEscrow, amount > .zero {
            result.money = .init(atStake: amount, due: release)
            result.secures = amount
        }
        noteRelease(endingOn: end, in: &result)
        return result
    }

    /// Adds the days of a release that can be foretold.
    private func noteRelease(endingOn end: CalendarDay, in result: inout Consequences) {
        guard overdueRelease == nil else { return }
        if contract.submitted == nil { result.note(day, "submit the work") }
        guard overdueReturn == nil else { return }
        result.note(release, "last day for the client to approve or ask for changes")
        result.note(release, "automatic release")
        result.note(end, "once you see the money released, end the contract")
        result.note(release.adding(days: WhatIfFigures.securityDays), "released money can be withdrawn")
        result.note(end.adding(days: RuleFigures.feedbackWindowDays), "last day for feedback")
    }

    private var waitingReason: String {
        let effect = silenceEffect
        if overdueRelease != nil { return "Once you see it released, end the contract.\(effect)" }
        if overdueReturn != nil { return "If it is still there, submit the work and wait.\(effect)" }
        let amount = inEscrow.map(\.description) ?? "The money"
        return contract.submitted == nil
            ? "\(amount) can only be paid for work that is submitted; silence then releases it on \(release).\(effect)"
            : "\(amount) is released on \(release) if the client stays silent; ending it earlier gives that up.\(effect)"
    }

    /// What silence after the end counts, where that is not what it usually
    /// counts.
    private var silenceEffect: String {
        guard !isExcluded, isLongTerm(contract.paid(inEscrow, on: release)) else { return "" }
        return " Without feedback it then counts as good: the client is a long-term one."
    }
}
