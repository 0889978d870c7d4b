import CivilCalendar

// The client disputes the work and ends the contract.
extension StepSituation {
    func disputing() throws(NotPossible) -> Consequences {
        try requireOpen()
        var result = contract.kind == .hourly ? disputingHours : disputingWork
        result.facts += [.disputeIsNoVerdict, .endingClientRates, .feedbackWindow]
        result.assumptions.append("A client who disputes usually leaves bad feedback (assumed).")
        return result
    }

    private var disputingHours: Consequences {
        var result = Consequences(
            "dispute", [Way.Turn(day: day, contract: disputed(contract))], settles: settled(after: day))
        result.note(day.adding(days: WhatIfFigures.hourlyAnswerDays), "last day to answer about disputed hours")
        result.facts = [.hourlyDispute]
        result.because = "Answer within \(WhatIfFigures.hourlyAnswerDays) days; only last week's hours are open."
        return result
    }

    private var disputingWork: Consequences {
        var result: Consequences
        if inEscrow != .zero {
            result = disputing(lost: contract, kept: contract.paid(inEscrow, on: day), words: ("refunded", "paid"))
            answerRefundRequest(&result)
        } else if mediationEnd != nil {
            result = disputing(lost: contract.refunded(leaving: .zero), kept: contract, words: ("given back", "kept"))
        } else {
            result = Consequences(
                "dispute", [Way.Turn(day: day, contract: disputed(contract))], settles: settled(after: day))
            result.because = "Nothing lies in escrow, so only the client's feedback is at stake."
        }
        if let end = mediationEnd { mediate(until: end, &result) }
        return result
    }

    private func disputing(lost: Contract, kept: Contract, words: (lost: String, kept: String)) -> Consequences {
        let refunds = WhatIfFigures.disputeRefunds
        let way = { (what: String, probability: Double, contract: Contract) in
            Way(
                what: what, probability: probability, turns: [Way.Turn(day: day, contract: disputed(contract))])
        }
        var result = Consequences(
            [way(words.lost, refunds, lost), way(words.kept, 1 - refunds, kept)], settles: settled(after: day))
        result.assumptions = ["The money is as likely to go back as not (assumed)."]
        return result
    }

    private func answerRefundRequest(_ result: inout Consequences) {
        let answer = day.adding(days: WhatIfFigures.refundRequestDays)
        result.note(answer, "last day to answer a refund request; silence refunds")
        result.facts = [.refundRequest]
        if let amount = inEscrow, amount > .zero { result.money = .init(atStake: amount, due: answer) }
        result.because = "Answer a refund request by \(answer): silence gives the money back."
    }

    private func disputed(_ contract: Contract) -> Contract {
        var ended = contract.ended(on: day, by: .client)
        ended.endReason = .dispute
        ended.flags.insert(.disputed)
        return ended
    }
}

// MARK: - Money that was released

extension StepSituation {
    /// The last day for mediation about the last payment; nil where it is
    /// past or nothing is known to have been paid.
    private var mediationEnd: CalendarDay? {
        guard contract.isPaid == true, let last = contract.lastPayment else { return nil }
        let end = last.adding(days: WhatIfFigures.mediationDays)
        return end >= day ? end : nil
    }

    private func mediate(until end: CalendarDay, _ result: inout Consequences) {
        result.note(end, "last day for mediation about the last payment")
        result.facts.append(.mediation)
        result.sayLast("Money paid in the last \(WhatIfFigures.mediationDays) days can be asked back until \(end).")
        guard let earned = contract.earned, earned > .zero else { return }
        let other = result.money
        result.money = .init(
            atStake: earned.adding(other?.atStake ?? .zero), due: min(end, other?.due ?? end))
        guard let first = contract.firstPayment, first < day.adding(days: -WhatIfFigures.mediationDays) else { return }
        result.assumptions.append("All that was paid is taken to be of these days; it may be less.")
    }
}
