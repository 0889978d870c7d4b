import CivilCalendar

/// A contract on the day on which something is done with it.
struct StepSituation {
    let contract: Contract
    /// What it counts on the day.
    let assessment: Assessment
    let day: CalendarDay
    /// The day of the score, from which it is looked ahead.
    let today: CalendarDay
    let rules: RuleSet
    /// All other contracts, to know long-term clients by.
    let others: [Contract]

    /// What follows from an action.
    ///
    /// - Throws: Why the action is not possible.
    func consequences(of action: ContractAction) throws(NotPossible) -> Consequences {
        warned(try plainConsequences(of: action), about: action)
    }

    private func plainConsequences(of action: ContractAction) throws(NotPossible) -> Consequences {
        switch action {
        case .closeNow: try closingNow()
        case .submitAndWait: try submittingAndWaiting()
        case .changesRequested: try changing()
        case .clientDisputes: try disputing()
        case .leaveOpen(let months): try leavingOpen(for: months)
        case .paidNoFeedback: try endingPaid(.none)
        case .endsWell: try endingPaid(.good)
        case .endsBadly: try endingPaid(.bad)
        case .refundFull: try refundingAll()
        case .refundPartial(let amount): try refunding(amount)
        case .removeFeedback: try removingFeedback()
        }
    }
}

// MARK: - Reading

extension StepSituation {
    /// What lies in escrow; nil where nobody can tell. Hours need none.
    var inEscrow: Dollars? { contract.inEscrow }

    /// The day the platform releases the money for submitted work, if nobody
    /// objects; the work is submitted on the step's day if it is not yet. A
    /// release that is overdue is reckoned from the step.
    var release: CalendarDay {
        overdueRelease == nil ? (contract.submitted ?? day).adding(days: WhatIfFigures.approvalDays) : day
    }

    /// The last day on which the client of an ended contract can rate it, and
    /// one more.
    func settled(after end: CalendarDay) -> CalendarDay {
        end.adding(days: RuleFigures.settlingDays)
    }

    /// The facts about contracts without feedback or payment, by these rules.
    var silenceFacts: [PlatformFact] {
        var facts: [PlatformFact] = rules.missingFeedback == .leftOut ? [.silenceLeftOut] : [.excessiveSilence]
        if contract.isPaid != true { facts.append(rules.unpaid.failsWithoutFeedback ? .unpaidCounted : .unpaidLeftOut) }
        if isLongTerm(contract) { facts.append(.longTerm) }
        return facts
    }

    /// Whether the contract, as a step leaves it, is one with a long-term
    /// client, whose silence counts as good.
    func isLongTerm(_ contract: Contract) -> Bool {
        contract.isPaid == true
            && LongTermClients(contracts: others + [contract], overDays: rules.longTermDays).contains(contract)
    }

    /// Whether the platform leaves the client's contracts out.
    var isExcluded: Bool { contract.flags.contains(.clientExcluded) }

    /// What there is to say of such a contract.
    static let exclusion = "The contract is left out whatever the client writes."

    /// - Throws: If the contract has ended.
    func requireOpen() throws(NotPossible) {
        guard contract.status != .ended else { throw .ended }
    }

    /// - Throws: If there can be no escrow, or the contract has ended.
    func requireFixedPrice() throws(NotPossible) {
        try requireOpen()
        guard contract.kind != .hourly else { throw .hourly }
    }

    /// What is taken to be so where nobody told how the work is paid.
    var kindAssumptions: [String] {
        contract.kind == nil ? ["The contract is taken to be a fixed-price one."] : []
    }
}
