import CivilCalendar

extension OutcomeClassifier {
    /// What an ended contract may count, whatever its age.
    func assessEnded(_ contract: Contract, at position: Int) -> Assessment {
        switch contract.feedback(asOf: asOf) {
        case .given: rated(contract)
        case .missing: withoutFeedback(contract, at: position)
        case .unknown: pending(contract)
        }
    }

    private func rated(_ contract: Contract) -> Assessment {
        if let reason = knownFailure(contract) { return certain(bad(contract), contract, because: reason) }
        let probability = hiddenBadProbability(contract)
        guard probability > 0 else { return praised(contract) }
        let branches = ratedBranches(contract, badProbability: probability)
        let because: OutcomeReason =
            isRatingUntold(contract)
            ? .ratingUntold(badProbability: probability) : .privatePartHidden(badProbability: probability)
        return Assessment(branches, place: place(of: contract), because: because)
    }

    private func praised(_ contract: Contract) -> Assessment {
        let tally = praiseTally(contract)
        guard tally != .zero else { return .leftOut(.unpaidLeftOut) }
        return certain(tally, contract, because: contract.isPaid == false ? .praisedUnpaid : .ratedWell)
    }

    private func withoutFeedback(_ contract: Contract, at position: Int) -> Assessment {
        if let weight = surplus[position] {
            return certain(Tally(bad: weight.quarters), contract, because: .tooManyWithoutFeedback)
        }
        if longTerm.contains(contract), contract.isPaid == true {
            return certain(good(contract), contract, because: .longTermClient)
        }
        let failsUnpaid = rules.unpaid.failsWithoutFeedback
        switch contract.isPaid {
        case true?: return .leftOut(.withoutFeedback)
        case false? where failsUnpaid: return certain(ordinaryFailure, contract, because: .unpaidWithoutFeedback)
        case false?: return .leftOut(.unpaidLeftOut)
        case nil where failsUnpaid:
            return Assessment(
                silentBranches(contract), place: place(of: contract), because: .earningsUnknown)
        case nil: return .leftOut(.withoutFeedback)
        }
    }

    /// The window for feedback is open, or nobody told: the client stays
    /// silent, praises or complains.
    private func pending(_ contract: Contract) -> Assessment {
        // A client who ends the contract is asked to rate it at once.
        let silence = contract.endedBy == .client ? 0 : rules.hiddenFeedback.silenceProbability
        let rated = ratedBranches(contract, badProbability: rules.hiddenFeedback.probability(for: contract))
        let silent = silentBranches(contract)
        let branches = silent.map { $0.scaled(by: silence) } + rated.map { $0.scaled(by: 1 - silence) }
        return Assessment(branches, place: place(of: contract), because: .feedbackPending)
    }
}

// MARK: - Parts

extension OutcomeClassifier {
    private func knownFailure(_ contract: Contract) -> OutcomeReason? {
        if let stars = contract.knownStars, stars < rules.starFloor { return .fewStars }
        if let rating = contract.knownPrivateRating, rating <= rules.privateFloor { return .lowPrivateRating }
        return contract.endReason == .unsuccessful ? .negativeEndReason : nil
    }

    private func hiddenBadProbability(_ contract: Contract) -> Double {
        if contract.knownPrivateRating != nil { return 0 }
        // Without a private rating, known stars leave nothing hidden.
        if contract.knownStars != nil, !rules.hasPrivateRating(endedOn: contract.endOrLastSign) { return 0 }
        return rules.hiddenFeedback.probability(for: contract)
    }

    /// Whether only the public rating is missing. Stars do not show on unpaid
    /// work, so there nobody could tell them.
    private func isRatingUntold(_ contract: Contract) -> Bool {
        contract.knownStars == nil && contract.isPaid != false
            && !rules.hasPrivateRating(endedOn: contract.endOrLastSign)
    }

    private func ratedBranches(_ contract: Contract, badProbability: Double) -> [Assessment.Branch] {
        [
            .init(probability: 1 - badProbability, tally: praiseTally(contract)),
            .init(probability: badProbability, tally: bad(contract)),
        ]
    }

    private func silentBranches(_ contract: Contract) -> [Assessment.Branch] {
        let silentGood = longTerm.contains(contract) && contract.isPaid == true ? good(contract) : .zero
        guard rules.unpaid.failsWithoutFeedback else { return [.init(probability: 1, tally: silentGood)] }
        let unpaid = contract.isPaid.map { $0 ? 0 : 1 } ?? RuleFigures.untoldCounts
        return [
            .init(probability: 1 - unpaid, tally: silentGood),
            .init(probability: unpaid, tally: ordinaryFailure),
        ]
    }
}
