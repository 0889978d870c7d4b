import CivilCalendar

// The client disputes the work and ends the contract.
extension StepSituation {
    func disputing() throws(NotPossible) -> Consequences {
        try requireOpen()
        let settles = settled(after: day)
        let way = { (what: String, probability: Double, contract: Contract) in
            Way(what: what, probability: probability, turns: [Way.Turn(day: day, contract: contract)])
        }
        var result = Consequences([way("dispute", 1, disputed(contract))], settles: settles)
        if contract.kind == .hourly {
            result.note(day.adding(days: WhatIfFigures.hourlyAnswerDays), "last day to answer about disputed hours")
            result.facts = [.hourlyDispute]
            result.because = "Answer within \(WhatIfFigures.hourlyAnswerDays) days; only last week's hours are open."
        } else {
            let refunds = WhatIfFigures.disputeRefunds
            result.because = "Nothing lies in escrow, so only the client's feedback is at stake."
            if inEscrow != .zero {
                let paid = contract.paid(inEscrow, on: day)
                result = Consequences(
                    [way("refunded", refunds, disputed(contract)), way("paid", 1 - refunds, disputed(paid))],
                    settles: settles)
                result.assumptions = ["The money is as likely to be paid as to go back (assumed)."]
                answerRefundRequest(&result)
            }
        }
        result.facts += [.disputeIsNoVerdict, .endingClientRates, .feedbackWindow]
        result.assumptions.append("A client who disputes usually leaves bad feedback (assumed).")
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
