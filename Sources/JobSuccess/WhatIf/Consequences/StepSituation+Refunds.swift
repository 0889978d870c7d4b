import CivilCalendar

// The freelancer gives money back.
extension StepSituation {
    func refundingAll() throws(NotPossible) -> Consequences {
        try requireRefundable()
        var result = fullRefund
        result.facts.insert(contentsOf: [.refundKeepsVerdict, .fullRefundHidesStars, .refundTime], at: 0)
        result.because = "A refund does not buy a score: the client's feedback still counts."
        return giving(back: contract.earned, result)
    }

    func refunding(_ amount: Dollars) throws(NotPossible) -> Consequences {
        try requireRefundable()
        guard let earned = contract.earned else { throw .amountUnknown }
        guard amount > .zero, amount < earned, earned.subtracting(amount) >= Dollars(1) else {
            throw .refundOutOfRange(paid: earned)
        }
        let left = contract.refunded(leaving: earned.subtracting(amount))
        var result = Consequences("refunded in part", [Way.Turn(day: day, contract: left)], settles: day)
        result.facts = [.refundKeepsVerdict, .refundTime, .weightFollowsPayment]
        if rules.valueTiers != nil { result.facts.append(.valueWeights) }
        result.because = "A refund does not buy a score: at most the contract weighs less."
        return giving(back: amount, result)
    }

    private func giving(back amount: Dollars?, _ consequences: Consequences) -> Consequences {
        var result = consequences
        result.givesUpMoney = true
        if let amount { result.money = .init(atStake: amount, due: day) }
        result.note(day, "refund the client")
        if let last = contract.lastPayment {
            result.note(last.adding(days: WhatIfFigures.refundDays), "last day for a refund")
        }
        return result
    }

    private func requireRefundable() throws(NotPossible) {
        guard contract.isPaid == true else { throw .nothingPaid }
        guard let last = contract.lastPayment?.adding(days: WhatIfFigures.refundDays), last < day else { return }
        throw .refundTooLate(lastDay: last)
    }

    private var fullRefund: Consequences {
        let nothing = contract.refunded(leaving: .zero)
        guard contract.status == .ended else {
            return Consequences("refunded", [Way.Turn(day: day, contract: nothing)], settles: day)
        }
        switch contract.feedback(asOf: day) {
        case .given: return refundAfterFeedback
        case .missing:
            // Said aloud, or the refund would look like a word of the client.
            return Consequences("no feedback", [Way.Turn(day: day, contract: nothing.rated(.none))], settles: day)
        case .unknown where contract.ended.map { settled(after: $0) <= day } ?? false:
            return refundAfterUnknownFeedback
        case .unknown:
            var open = nothing
            open.flags.insert(.refunded)
            let settles = contract.ended.map(settled(after:)) ?? day
            return Consequences(
                "refunded before feedback", [Way.Turn(day: day, contract: open)], settles: max(settles, day))
        }
    }

    /// The client has said what there was to say, only nobody knows it.
    private var refundAfterUnknownFeedback: Consequences {
        let ways = verdicts(on: contract, at: contract.ended ?? day).map { verdict, probability in
            Way(
                what: Self.words(for: verdict), probability: probability,
                turns: [Way.Turn(day: day, contract: contract.rated(verdict).refunded(leaving: .zero))])
        }
        return Consequences(ways, settles: day)
    }

    /// What the client said stays as it is, hidden or not.
    private var refundAfterFeedback: Consequences {
        let bad = assessment.hiddenBadProbability
        let ways: [Way] = [(Contract.Verdict.good, 1 - bad), (.bad, bad)].filter { $0.1 > 0 }.map {
            verdict, probability in
            let known = bad > 0 ? contract.rated(verdict) : contract
            return Way(
                what: bad > 0 ? Self.words(for: verdict) : "feedback stays", probability: probability,
                turns: [Way.Turn(day: day, contract: known.refunded(leaving: .zero))])
        }
        return Consequences(ways, settles: day)
    }
}

extension Assessment {
    /// How likely given feedback is bad where only its hidden part is open.
    fileprivate var hiddenBadProbability: Double {
        if case .privatePartHidden(let probability) = because { return probability }
        return 0
    }
}
