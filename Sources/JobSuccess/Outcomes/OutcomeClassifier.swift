import CivilCalendar

/// Reads off contracts what each may count under a rule set on a day.
///
/// The first rule that applies decides: exclusion, open, without feedback,
/// with feedback.
struct OutcomeClassifier {
    let rules: RuleSet
    let asOf: CalendarDay
    /// The long-term clients among all contracts.
    let longTerm: LongTermClients
    /// The contracts without feedback that are too many, by position.
    let surplus: [Int: JobWeight]

    init(rules: RuleSet, asOf: CalendarDay, contracts: [Contract]) {
        self.rules = rules
        self.asOf = asOf
        longTerm = LongTermClients(contracts: contracts, overDays: rules.longTermDays)
        surplus = SurplusWithoutFeedback(rules: rules, asOf: asOf).weights(in: contracts)
    }

    /// What the contract at a position may count.
    func assess(_ contract: Contract, at position: Int) -> Assessment {
        if contract.flags.contains(.clientExcluded) { return .leftOut(.clientExcluded) }
        if contract.flags.contains(.feedbackRemoved) { return .leftOut(.feedbackRemoved) }
        guard contract.status == .ended else { return assessOpen(contract) }
        if let ended = contract.ended, ended > asOf { return .leftOut(.endsLater) }
        let assessment = assessEnded(contract, at: position)
        return isOutsideWindows(assessment) ? .leftOut(.outsideWindows) : assessment
    }

    private func isOutsideWindows(_ assessment: Assessment) -> Bool {
        guard case .day(let day) = assessment.place, let widest = rules.windows.max() else { return false }
        return asOf >= WindowSpan(months: widest).firstDayOutside(for: day)
    }
}

// MARK: - Open contracts

extension OutcomeClassifier {
    private func assessOpen(_ contract: Contract) -> Assessment {
        if longTerm.contains(contract), contract.isPaid == true {
            let place = contract.lastPayment.map(Assessment.Place.day) ?? .everyWindow
            let long = certain(good(contract), place: place, because: .longTermClient)
            return isOutsideWindows(long) ? .leftOut(.outsideWindows) : long
        }
        let resting = OutcomeReason(resting: contract)
        guard let threshold = rules.idleDays else { return .leftOut(resting) }
        if contract.isPaid == true { return .leftOut(resting == .open ? .openPaid : resting) }
        guard let sign = contract.lastSign else { return uncertainIdle(because: .idleTimeUnknown) }
        let days = sign.days(until: asOf)
        if days < threshold { return .leftOut(resting) }
        if contract.isPaid == nil { return uncertainIdle(because: .earningsUnknown) }
        // Neglect must not cure itself, so an idle contract never ages out.
        return certain(ordinaryFailure, place: .everyWindow, because: .idleUnpaid(days: days))
    }

    private func uncertainIdle(because reason: OutcomeReason) -> Assessment {
        let counts = RuleFigures.untoldCounts
        return Assessment(
            [
                .init(probability: counts, tally: ordinaryFailure),
                .init(probability: 1 - counts, tally: .zero),
            ], place: .everyWindow, because: reason)
    }
}

// MARK: - Building

extension OutcomeClassifier {
    func certain(_ tally: Tally, place: Assessment.Place, because reason: OutcomeReason) -> Assessment {
        Assessment([.init(probability: 1, tally: tally)], place: place, because: reason)
    }

    func certain(_ tally: Tally, _ contract: Contract, because reason: OutcomeReason) -> Assessment {
        certain(tally, place: place(of: contract), because: reason)
    }

    func place(of contract: Contract) -> Assessment.Place {
        contract.endOrLastSign.map(Assessment.Place.day) ?? .everyWindow
    }
}
