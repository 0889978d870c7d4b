import CivilCalendar

// Work that is submitted, and what the client makes of it.
extension StepSituation {
    func submittingAndWaiting() throws(NotPossible) -> Consequences {
        try requireFixedPrice()
        guard inEscrow != .zero, contract.funded.map({ $0 > .zero }) ?? true else { throw .nothingInEscrow }
        var result = releasedAndEnded(submittedOn: contract.submitted ?? day)
        result.note(release.adding(days: WhatIfFigures.securityDays), "released money can be withdrawn")
        result.note(release, "end the contract")
        result.note(release.adding(days: RuleFigures.feedbackWindowDays), "last day for feedback")
        result.because = waitingReason
        result.assumptions += kindAssumptions + ["The client does not ask for changes."]
        if isReleaseOverdue {
            result.assumptions.append("The money should have been released by now. Ask support why it was not.")
        }
        return result
    }

    func changing() throws(NotPossible) -> Consequences {
        try requireFixedPrice()
        guard contract.submitted != nil else { throw .nothingSubmitted }
        let anew = StepSituation(contract: withoutSubmission, assessment: assessment, day: day, rules: rules)
        var result = anew.releasedAndEnded(submittedOn: day)
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

    private var withoutSubmission: Contract {
        var contract = contract
        contract.submitted = nil
        return contract
    }

    private func releasedAndEnded(submittedOn submission: CalendarDay) -> Consequences {
        let waiting = contract.submitted(on: submission)
        let ended = waiting.paid(inEscrow, on: release).ended(on: release, by: .freelancer)
        var result = rated(ended, on: release, after: [Way.Turn(day: day, contract: waiting)])
        result.facts.insert(contentsOf: [.automaticRelease, .escrowReturns, .securityPeriod, .silentClient], at: 0)
        if let amount = inEscrow, amount > .zero {
            result.money = .init(atStake: amount, due: release)
            result.secures = amount
        }
        if contract.submitted == nil { result.note(day, "submit the work") }
        result.note(release, "last day for the client to approve or ask for changes")
        result.note(release, "automatic release")
        return result
    }

    private var isReleaseOverdue: Bool {
        contract.submitted.map { $0.adding(days: WhatIfFigures.approvalDays) < day } ?? false
    }

    private var waitingReason: String {
        let amount = inEscrow.map(\.description) ?? "The money"
        return contract.submitted == nil
            ? "\(amount) can only be paid for work that is submitted; silence then releases it on \(release)."
            : "\(amount) is released on \(release) if the client stays silent; ending it earlier gives that up."
    }
}
