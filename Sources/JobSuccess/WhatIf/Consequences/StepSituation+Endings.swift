import CivilCalendar

// The client pays and the contract ends.
extension StepSituation {
    func endingPaid(_ verdict: Contract.Verdict) throws(NotPossible) -> Consequences {
        try requireOpen()
        let amount = inEscrow.flatMap { $0 > .zero ? $0 : nil }
        let needsPayment = amount != nil || contract.isPaid != true
        let paid = needsPayment ? contract.paid(amount, on: day) : contract
        var ended = paid.ended(on: day, by: verdict == .none ? nil : .client).rated(verdict)
        switch verdict {
        case .none: break
        case .good: ended.stars = 5
        case .bad: ended.stars = 1
        }
        var result = Consequences(
            Self.words(for: verdict), [Way.Turn(day: day, contract: ended)], settles: settled(after: day))
        result.facts = [.feedbackWindow] + (verdict == .none ? silenceFacts : [.endingClientRates])
        if rules.valueTiers != nil { result.facts.append(.valueWeights) }
        if let amount { result.money = .init(atStake: amount, due: day) }
        if needsPayment, amount == nil {
            result.assumptions.append("The client pays; the amount is not known and weighs as a small one.")
        }
        result.because = isExcluded ? Self.exclusion : Self.reason(for: verdict, isLongTerm: isLongTerm(ended))
        return result
    }

    private static func reason(for verdict: Contract.Verdict, isLongTerm: Bool) -> String {
        switch verdict {
        case .none where isLongTerm:
            "If the client pays and nobody leaves feedback, the contract counts as good: the client is a long-term one."
        case .none: "If the client pays and nobody leaves feedback, the contract is usually left out."
        case .good: "If the client pays and leaves good feedback, the contract counts as a success."
        case .bad: "If the client pays and leaves bad feedback, the contract counts as a failure."
        }
    }
}
