import CivilCalendar

// The freelancer gives money back.
extension StepSituation {
    func refundingAll() throws(NotPossible) -> Consequences {
        try requireRefundable()
        var result = fullRefund
        result.facts.insert(contentsOf: [.refundKeepsVerdict, .fullRefundHidesStars, .refundTime], at: 0)
        guard contract.status != .ended else {
            result.because = "A refund does not buy a score"
            result.because += isExcluded ? "." : ": the client's feedback still counts."
            return giving(back: contract.earned, result)
        }
        result.because = "A refund does not buy a score: the contract still has to end"
        result.because += isExcluded ? "." : ", and the client's feedback then counts."
        result.assumptions.append("You end the contract on the day of the refund.")
        let escrow = inEscrow ?? .zero
        if escrow > .zero { result.facts.append(.escrowReturns) }
        result = giving(back: contract.earned.map { $0.adding(escrow) }, result)
        result.note(day, "end the contract")
        result.note(day.adding(days: RuleFigures.feedbackWindowDays), "last day for feedback")
        return result
    }

    func refunding(_ amount: Dollars) throws(NotPossible) -> Consequences {
        try requireRefundable()
        guard let earned = contract.earned else { throw .amountUnknown }
        guard amount > .zero, amount < earned, earned.subtracting(amount) >= Dollars(1) else {
            throw .refundOutOfRange(paid: earned)
        }
        let left = contract.refunded(leaving: earned.subtracting(amount))
        var result = Consequences("refunded in part", [Way.Turn(day: day, contract: left)], settles: shown)
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
            return refundBeforeFeedback(nothing.ended(on: day, by: .freelancer), endedOn: day)
        }
        let ended = contract.ended ?? day
        switch contract.feedback(asOf: day) {
        case .given: return refundAfterFeedback
        case .missing:
            // Said aloud, or the refund would look like a word of the client.
            return Consequences("no feedback", [Way.Turn(day: day, contract: nothing.rated(.none))], settles: shown)
        case .unknown where settled(after: ended) <= day: return refundAfterUnknownFeedback
        case .unknown: return refundBeforeFeedback(nothing, endedOn: ended)
        }
    }

    /// The day on which the score first shows what is done at once.
    private var shown: CalendarDay { day.adding(days: 1) }

    /// The client can still say something, and is less kind than after other
    /// endings. Each way holds from the refund on, as the scorer itself knows
    /// a refund only as one that the client has already commented on.
    private func refundBeforeFeedback(_ ended: Contract, endedOn end: CalendarDay) -> Consequences {
        var refunded = ended
        refunded.flags.insert(.refunded)
        let silent = silence(of: ended, at: day)
        let ways = verdicts(on: refunded, silent: silent).map { verdict, probability in
            Way(
                what: Self.words(for: verdict), probability: probability,
                turns: [Way.Turn(day: day, contract: ended.rated(verdict))])
        }
        var result = Consequences(ways, settles: max(settled(after: end), shown))
        result.unresolved = [
            Way(what: "feedback open", probability: 1, turns: [Way.Turn(day: day, contract: ended)])
        ]
        result.facts = [.feedbackWindow] + (rules.unpaid.failsWithoutFeedback ? [.unpaidCounted] : [.unpaidLeftOut])
        result.assumptions =
            silenceAssumption(of: refunded, silent: silent).map { ["After a full refund: \($0)"] } ?? []
        return result
    }

    /// The client has said what there was to say, only nobody knows it.
    private var refundAfterUnknownFeedback: Consequences {
        let ways = verdicts(on: contract, at: contract.ended ?? day).map { verdict, probability in
            Way(
                what: Self.words(for: verdict), probability: probability,
                turns: [Way.Turn(day: day, contract: contract.rated(verdict).refunded(leaving: .zero))])
        }
        return Consequences(ways, settles: shown)
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
        return Consequences(ways, settles: shown)
    }
}

extension Assessment {
    /// How likely given feedback is bad where only its hidden part is open.
    fileprivate var hiddenBadProbability: Double {
        switch because {
        case .privatePartHidden(let probability), .ratingUntold(let probability): probability
        default: 0
        }
    }
}
