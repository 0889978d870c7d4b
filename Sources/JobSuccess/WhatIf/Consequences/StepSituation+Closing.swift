import CivilCalendar

// The freelancer ends the contract at once.
extension StepSituation {
    func closingNow() throws(NotPossible) -> Consequences {
        try requireOpen()
        var result = rated(contract.ended(on: day, by: .freelancer), on: day)
        result.note(day, "end the contract")
        result.note(day.adding(days: RuleFigures.feedbackWindowDays), "last day for feedback")
        result.givesUpMoney = contract.hasMoneyWaiting
        if contract.kind == .hourly {
            result.facts.insert(.silentClient, at: 0)
        } else {
            result.facts.insert(contentsOf: [.escrowReturns, .closeWhenSilent], at: 0)
        }
        if let amount = inEscrow, amount > .zero { result.money = .init(atStake: amount, due: day) }
        if contract.kind != .hourly, inEscrow == nil, contract.submitted == nil, !contract.hasUnclearEscrow {
            result.assumptions.append("Nothing is known to lie in escrow. Look before you end it.")
        }
        result.because = closingReason
        return result
    }

    private var closingReason: String {
        if contract.hasMoneyWaiting {
            guard inEscrow != .zero else { return "Submitted work is not paid yet; have it funded and approved first." }
            let amount = inEscrow.flatMap { $0 > .zero ? $0.description : nil } ?? "The money"
            return "\(amount) for this contract would go back to the client; get it released first."
        }
        if contract.kind == .hourly { return "Nothing is lost: hours that were logged are billed. \(closingEffect)" }
        return closingEffect
    }

    private var closingEffect: String {
        if isExcluded { return Self.exclusion }
        if isLongTerm(contract) {
            return "With a long-term client, a paid contract that ends without feedback counts as good; "
                + "bad feedback still counts."
        }
        if contract.isPaid == true {
            return "A paid contract that ends without feedback is usually left out; it counts if the client rates it."
        }
        guard rules.unpaid.failsWithoutFeedback else {
            return "By these rules an ending without a payment counts only if the client rates it badly."
        }
        let waiting = idleDay.map {
            $0 <= day ? "; left open it does already" : "; left open it would from about \($0) on"
        }
        return "By these rules an ending with no payment and no feedback counts as a failure\(waiting ?? "")."
    }
}
